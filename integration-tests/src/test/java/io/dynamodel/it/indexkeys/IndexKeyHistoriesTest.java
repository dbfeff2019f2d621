package io.dynamodel.it.indexkeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.schema.TableSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Random writes: after each, every key of an index is what the item says, and a query of an index
 * finds what a filter over all items finds. A history that fails says its seed.
 */
class IndexKeyHistoriesTest {
  private static final long FIRST = Long.getLong("histories.first", 1);
  private static final long SEEDS = Long.getLong("histories.seeds", 4);
  private static final int STEPS = 60;

  /** Whose histories. */
  enum Model {
    PLAIN(Tickets.SCHEMA),
    VERSIONED(Tickets.VERSIONED);

    private final TableSchema<Ticket> schema;

    Model(TableSchema<Ticket> schema) {
      this.schema = schema;
    }
  }

  /** Something that happens before each request of a history. */
  private interface Between {
    void act(Random random, DynamoDbEngine engine, History others);
  }

  @ParameterizedTest
  @EnumSource
  void ofOneWhoWaits(Model model) {
    run(model, Calls::waiting, (random, engine, others) -> {});
  }

  @ParameterizedTest
  @EnumSource
  void ofOneWhoDoesNotWait(Model model) {
    run(model, Calls::async, (random, engine, others) -> {});
  }

  @ParameterizedTest
  @EnumSource
  void ofTwo(Model model) {
    run(model, Calls::waiting, IndexKeyHistoriesTest::others);
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoDoNotWait(Model model) {
    run(model, Calls::async, IndexKeyHistoriesTest::others);
  }

  private static void others(Random random, DynamoDbEngine engine, History others) {
    if (random.nextInt(3) == 0) {
      String unused = others.step();
    }
    switch (random.nextInt(12)) {
      case 0 -> engine.faults().next(Operation.UPDATE_ITEM).cutAfter();
      case 1 -> engine.faults().next(Operation.PUT_ITEM).cutAfter();
      case 2 ->
          engine.faults().next(Operation.TRANSACT_WRITE_ITEMS).cancelled("TransactionConflict");
      case 3 -> engine.faults().next(Operation.UPDATE_ITEM).status(500);
      default -> engine.faults().clear();
    }
  }

  private static void run(
      Model model, BiFunction<Dynamo, TableSchema<Ticket>, Calls> calls, Between between) {
    int refused = 0;
    int done = 0;
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
      try (DynamoDbEngine engine = DynamoDbEngine.builder().clock(clock).seed(seed).start()) {
        History history = run(seed, clock, engine, model.schema, calls, between);
        refused += history.refused();
        done += history.done();
      }
    }
    assertThat(refused).as("updates that know too little").isGreaterThan((int) SEEDS * 3);
    assertThat(done).as("writes that are done").isGreaterThan((int) SEEDS * STEPS / 3);
  }

  private static History run(
      long seed,
      SettableClock clock,
      DynamoDbEngine engine,
      TableSchema<Ticket> schema,
      BiFunction<Dynamo, TableSchema<Ticket>, Calls> calls,
      Between between) {
    Random random = new Random(seed);
    DynamoDbClient direct = engine.client();
    Dynamo straight = Dynamo.builder().client(direct).clock(clock).build();
    TicketTable stored = new TicketTable(straight, schema);
    stored.admin().create();
    RawTable raw = new RawTable(direct, schema.table());
    History others = new History(random, Calls.waiting(straight, schema), stored, raw);
    Interleaved interleaved = new Interleaved(() -> between.act(random, engine, others));
    Dynamo dynamo =
        Dynamo.builder()
            .client(interleaved.before(EngineClients.retrying(engine, 2)))
            .asyncClient(interleaved.before(engine.asyncClient()))
            .clock(clock)
            .build();
    History history = new History(random, calls.apply(dynamo, schema), stored, raw);
    for (int i = 0; i < STEPS; i++) {
      clock.forward(Duration.ofSeconds(1));
      String what = history.step();
      engine.faults().clear();
      ExpectedKeys.check(direct, schema.table(), "seed %d, step %d: %s".formatted(seed, i, what));
    }
    return history;
  }
}
