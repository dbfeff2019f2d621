package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.Page;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Fault;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** After a failure an iteration does not look like one that has come to its end. */
@WithDynamoDb
@Timeout(60)
class FailedIterationTest {
  private final DynamoDbEngine engine;
  private final DynamoDbClient direct;
  private final List<CallReport> reports = new ArrayList<>();
  private final DeliveryTable table;
  private int sent; // by all iterations

  FailedIterationTest(DynamoDbEngine engine, DynamoDbClient direct) {
    this.engine = engine;
    this.direct = direct;
    this.table =
        new DeliveryTable(
            Dynamo.builder()
                .client(EngineClients.withoutRetries(engine))
                .listener(this::report)
                .build());
  }

  private void report(CallReport report) {
    reports.add(report);
    sent += report.requests();
  }

  @BeforeEach
  void store() {
    engine.faults().clear();
    Deliveries.store(direct);
    engine.forgetRequests();
  }

  private void spoil() {
    Deliveries.spoil(direct, 5);
    engine.forgetRequests();
  }

  static List<Reader> readers() {
    return Reader.all().toList();
  }

  static List<Reader> readersOfPages() {
    return Reader.ofPages().toList();
  }

  /** The failure of {@code iterator}, which must stay as it is from then on. */
  private Throwable failureOf(Iterator<?> iterator) {
    Throwable failure = catchThrowable(() -> iterator.forEachRemaining(item -> {}));
    assertThat(failure).isNotNull();

    for (int i = 0; i < 3; i++) {
      assertThat(catchThrowable(iterator::hasNext))
          .isInstanceOf(IllegalStateException.class)
          .hasCauseReference(failure);
      assertThat(catchThrowable(iterator::next))
          .isInstanceOf(IllegalStateException.class)
          .hasCauseReference(failure);
    }

    // What other segments had under way may arrive late, but nothing is sent after the failure.
    assertThat(engine.requests()).hasSizeLessThanOrEqualTo(sent);
    List<CallReport> failed =
        reports.stream().filter(report -> report.failure().isPresent()).toList();
    assertThat(failed)
        .singleElement()
        .satisfies(report -> assertThat(report.failure()).containsSame(failure));
    return failure;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void anErrorOfTheService(Reader reader) {
    Iterator<?> items = reader.of(table).iterator();
    fault(reader).status(500).always();

    assertThat(failureOf(items)).isInstanceOf(DynamoDbException.class);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void anErrorOfTheServiceOnALaterPage(Reader reader) {
    Iterator<?> items = reader.of(table).iterator();
    items.next();
    fault(reader).status(500).always();
    Throwable failure = catchThrowable(() -> items.forEachRemaining(item -> {}));

    if (failure != null) { // those of one chunk have no more requests
      assertThat(failure).isInstanceOf(DynamoDbException.class);
      assertThat(catchThrowable(items::hasNext)).hasCauseReference(failure);
    } else {
      assertThat(reader.last()).isEqualTo(Operation.BATCH_GET_ITEM);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aStreamsIterator(Reader reader) {
    Iterator<?> items = reader.of(table).stream().iterator();
    fault(reader).status(500).always();

    assertThat(failureOf(items)).isInstanceOf(DynamoDbException.class);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void anItemThatCannotBeRead(Reader reader) {
    spoil();

    assertThat(failureOf(reader.of(table).iterator())).isInstanceOf(ItemMappingException.class);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatTheCallersCodeThrows(Reader reader) {
    spoil();
    for (Throwable thrown :
        List.of(new IOException("checked"), new AssertionError("error"), new Unlucky())) {
      reports.clear();
      Iterator<?> items = reader.of(table, throwing(thrown)).iterator();

      assertThat(failureOf(items)).isSameAs(thrown);
    }
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void pagesWithAnItemThatCannotBeRead(Reader reader) {
    spoil();
    Iterator<? extends Page<?>> pages = reader.pages(table, null).pages().iterator();

    assertThat(failureOf(pages)).isInstanceOf(ItemMappingException.class);
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void pagesOfAServiceThatFails(Reader reader) {
    Iterator<? extends Page<?>> pages = reader.pages(table, null).pages().iterator();
    pages.next();
    fault(reader).status(500).always();

    assertThat(failureOf(pages)).isInstanceOf(DynamoDbException.class);
  }

  @ParameterizedTest
  @MethodSource("readersOfPages")
  void pagesOfCallersCodeThatThrows(Reader reader) {
    spoil();
    IOException thrown = new IOException("checked");
    Iterator<? extends Page<?>> pages = reader.pages(table, throwing(thrown)).pages().iterator();

    assertThat(failureOf(pages)).isSameAs(thrown);
  }

  /** The loop of the report: it asked for the second page for ever, or gave ten items of thirty. */
  @Test
  void whoCatchesAndGoesOnIsToldAgain() {
    Iterator<?> items = table.query("c").pageSize(4).iterator();
    items.next();
    engine.faults().next(Operation.QUERY).status(500);
    int failures = 0;
    Throwable end = null;

    while (end == null) {
      try {
        while (items.hasNext()) {
          items.next();
        }
        break;
      } catch (DynamoDbException e) {
        failures++;
      } catch (IllegalStateException e) {
        end = e;
      }
    }

    assertThat(failures).isEqualTo(1);
    assertThat(end).hasCauseInstanceOf(DynamoDbException.class);
  }

  @Test
  void aKeyThatCannotBeGiven() {
    IOException thrown = new IOException("checked");
    Stream<Key<Delivery>> keys =
        Reader.keys().stream()
            .peek(
                key -> {
                  if (key.equals(DeliveryTable.key("c", 7))) {
                    sneak(thrown);
                  }
                });

    assertThat(failureOf(table.getEach(keys).iterator())).isSameAs(thrown);
    assertThat(engine.requests(Operation.BATCH_GET_ITEM)).isEmpty();
  }

  private Fault fault(Reader reader) {
    return engine.faults().next(reader.last());
  }

  private static Consumer<ItemMappingException> throwing(Throwable thrown) {
    return e -> sneak(thrown);
  }

  // As Kotlin and Lombok do.
  private static void sneak(Throwable thrown) {
    FailedIterationTest.<RuntimeException>raise(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void raise(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static final class Unlucky extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
