package io.dynamodel.it.residents;

import static io.dynamodel.engine.Operation.GET_ITEM;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts of items with unique values and counts, which are read back after they are written. */
class MetersTest {
  private static final List<Meter> METERS =
      List.of(new Meter("1", "a", 0, 0), new Meter("2", "b", 0, 0));

  private final DynamoDbEngine engine = DynamoDbEngine.start();
  private final DynamoDbClient client = EngineClients.withoutRetries(engine);
  private final MeterTable meters = new MeterTable(Dynamo.of(client));

  MetersTest() {
    meters.admin().create();
  }

  @AfterEach
  void close() {
    client.close();
    engine.close();
  }

  @Test
  void whatIsReadBackHasTheCount() {
    List<Meter> stored = meters.putAll(METERS);
    meters.update("1").apply(MeterTable.A.readings.add(5)).execute();

    Meter changed = new Meter("1", "c", 0, 2);
    assertThat(meters.putAll(List.of(changed))).containsExactly(new Meter("1", "c", 5, 3));
    assertThat(stored).extracting(Meter::version).containsExactly(1L, 1L);
  }

  @Test
  void whatCannotBeReadBackIsDone() {
    for (Runnable fault :
        List.<Runnable>of(
            () -> engine.faults().next(GET_ITEM).cutBefore(),
            () -> engine.faults().next(GET_ITEM).cutAfter(),
            () -> engine.faults().next(GET_ITEM).throttled())) {
      meters.scan().deleteAll();
      fault.run();

      assertThatExceptionOfType(BatchIncompleteException.class)
          .isThrownBy(() -> meters.withParallelRequests(1).putAll(METERS))
          .withCauseInstanceOf(ItemMappingException.class)
          .satisfies(
              e -> {
                assertThat(((ItemMappingException) e.getCause()).applied()).isTrue();
                assertThat(e.unknown().isEmpty()).isTrue();
                assertThat(e.processed() + e.unprocessed().size()).isEqualTo(2);
                assertThat(meters.scan().count()).isEqualTo(e.processed());
              });
    }
  }

  @Test
  void aWriteThatIsDoneIsNotLeftBecauseAnotherFails() {
    EngineClients.after(1, engine, TRANSACT_WRITE_ITEMS).throttled();

    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> meters.withParallelRequests(1).putAll(METERS))
        .satisfies(
            e -> {
              assertThat(e.processed()).isEqualTo(1);
              assertThat(e.unknown().isEmpty()).isTrue();
              List<String> left = ids(e.unprocessed().items(meters));
              assertThat(left).hasSize(1);
              assertThat(ids(meters.scan().toList())).hasSize(1).doesNotContainAnyElementsOf(left);
            });
  }

  private static List<String> ids(List<Meter> of) {
    return of.stream().map(Meter::id).toList();
  }
}
