package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.SimulatedPauses;
import io.dynamodel.engine.DynamoDbEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Many calls of all kinds at the same time, on the engine, with faults: on one thread, in an order
 * and at times that a seed decides.
 *
 * @param seed decides everything
 */
record Simulation(long seed) {
  private static final int ACTORS = 3;

  /** Which seeds have a second world: all of them would take too long. */
  private static final int SECOND_WORLD = 4;

  /** Throws if a promise was not kept. */
  void run() {
    run(Simulation::scenarios);
    if (seed % SECOND_WORLD == 0) {
      run(Simulation::keyScenarios);
    }
  }

  private void run(BiFunction<World, Tables, List<Scenario>> scenarios) {
    World world = new World(seed);
    try (DynamoDbEngine engine = DynamoDbEngine.builder().clock(world.clock()).seed(seed).start();
        SimulatedClient client = new SimulatedClient(world, engine)) {
      Tables tables =
          new Tables(
              SimulatedPauses.in(Dynamo.builder(), world::pause)
                  .asyncClient(client)
                  .clock(world.clock())
                  .build(),
              Dynamo.of(client.withoutFaults()));
      tables.create();
      run(world, scenarios.apply(world, tables));
    }
  }

  private static void run(World world, List<Scenario> scenarios) {
    List<CompletableFuture<?>> acting = new ArrayList<>();
    for (int actor = 0; actor < ACTORS; actor++) {
      int number = actor;
      for (Scenario scenario : scenarios) {
        world.later(() -> acting.add(scenario.act(number)));
      }
    }
    world.run();
    assertThat(acting).hasSize(ACTORS * scenarios.size());
    acting.forEach(
        each -> {
          assertThat(each).as("something waits for ever").isDone();
          each.join();
        });
    scenarios.forEach(Scenario::check);
  }

  private static List<Scenario> scenarios(World world, Tables tables) {
    return List.of(
        new Increments(world, tables),
        new Transfers(world, tables),
        new Winners(world, tables),
        new Marks(world, tables),
        new Tokens(world, tables),
        new Series(world, tables),
        new OnceWrites(world, tables),
        new Uploads(world, tables));
  }

  /** In a world of their own: the seeds of the others stay what they are. */
  private static List<Scenario> keyScenarios(World world, Tables tables) {
    return List.of(new IndexKeys(world, tables), new Uniques(world, tables));
  }
}
