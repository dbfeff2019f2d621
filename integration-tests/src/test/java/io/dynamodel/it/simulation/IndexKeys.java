package io.dynamodel.it.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.simulation.JobTable.A;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keys of indexes are what the records say, although nobody who changes a part knows what others do
 * to the other parts at the same time.
 */
final class IndexKeys extends Scenario {
  private static final String QUEUE = "q";
  private static final int JOBS = 2;
  private static final List<String> TEXTS = List.of("OPEN", "a#b", "");

  IndexKeys(World world, Tables tables) {
    super(world, tables);
    tables.storedJobs().admin().create();
    for (int i = 0; i < JOBS; i++) {
      tables.storedJobs().put(job(i));
    }
  }

  private Job job(int number) {
    return new Job(QUEUE, number, text(), text(), world.upTo(9));
  }

  private String text() {
    return TEXTS.get(world.upTo(TEXTS.size()));
  }

  @Override
  CompletableFuture<?> act(int actor) {
    return times(4, () -> read(world.upTo(JOBS)));
  }

  private CompletableFuture<?> read(int number) {
    return tables
        .jobs()
        .find(QUEUE, number)
        .handle(
            (found, failure) ->
                failure == null && found.isPresent() ? write(found.get()) : write(job(number)))
        .thenCompose(write -> write)
        .handle(
            (done, failure) -> {
              assertThat(Fate.of(failure)).isNotNull();
              return null;
            });
  }

  /** {@code found} may be old when it is written. */
  private CompletableFuture<?> write(Job found) {
    JobAsyncTable jobs = tables.jobs();
    return switch (world.upTo(8)) {
      case 0 -> jobs.put(job(found.number()));
      case 1 -> jobs.patch(found, found.of(text()).ranked(found.rank() + 1));
      case 2 ->
          jobs.upsert(QUEUE, found.number())
              .apply(A.state.set(text()), A.owner.set(text()), A.rank.setIfAbsent(5))
              .execute();
      case 3 ->
          tables
              .async()
              .transactWrite(tx -> tx.update(jobs, found, u -> u.apply(A.state.set(text()))));
      case 4 -> jobs.update(found).apply(A.owner.remove()).execute();
      case 5 -> jobs.update(found).apply(A.rank.set(A.rank.plus(1))).execute();
      default -> jobs.update(found).apply(A.state.set(text())).execute();
    };
  }

  @Override
  void check() {
    List<Map<String, AttributeValue>> items =
        tables.truth().client().scan(request -> request.tableName("jobs")).items();
    for (Map<String, AttributeValue> item : items) {
      String state = text(item, "state");
      String owner = text(item, "owner");
      String rank = text(item, "rank");
      assertThat(text(item, "GSI1PK"))
          .as("the key of %s", item)
          .isEqualTo(
              state == null || owner == null
                  ? null
                  : "STATE#%s#%s".formatted(escaped(state), escaped(owner)));
      assertThat(text(item, "GSI1SK"))
          .as("the key of %s", item)
          .isEqualTo("%03d#%s".formatted(Integer.parseInt(rank), text(item, "SK").substring(4)));
    }
    List<Job> all = tables.storedJobs().scan().toList();
    for (String state : TEXTS) {
      for (String owner : TEXTS) {
        assertThat(tables.storedJobs().byState(state, owner).toList())
            .containsExactlyInAnyOrderElementsOf(
                all.stream()
                    .filter(job -> state.equals(job.state()) && owner.equals(job.owner()))
                    .collect(Collectors.toList()));
      }
    }
  }

  private static @Nullable String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s() == null ? value.n() : value.s();
  }

  private static String escaped(String part) {
    return part.replace("#", "%23");
  }
}
