package io.dynamodel.it.cases;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.Reading;
import io.dynamodel.Results;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Fifty tickets, five of them of the highest priority: the case of the report, and its kind. */
@WithDynamoDb
@Timeout(60)
class FilledPageTest {
  private static final int COUNT = 50;

  private final DynamoDbEngine engine;
  private final List<CallReport> reports = new ArrayList<>();
  private final TicketTable tickets;

  FilledPageTest(DynamoDbEngine engine, DynamoDbClient client) {
    this.engine = engine;
    this.tickets =
        new TicketTable(
            Dynamo.builder().client(client).consumedCapacity(true).listener(reports::add).build());
  }

  @BeforeAll
  static void put(TicketTable tickets) {
    tickets.putAll(IntStream.range(0, COUNT).mapToObj(FilledPageTest::ticket).toList());
  }

  private static Ticket ticket(int second) {
    return new Ticket(
        "q", Ticket.START.plusSeconds(second), "open", null, second % 10 == 4 ? 9 : 1);
  }

  @BeforeEach
  void forget() {
    engine.forgetRequests();
  }

  /** All items, page by page, as servers without a state read them. */
  private List<Ticket> walk(
      Function<TicketTable, Reading<Ticket, ? extends Results<Ticket>>> reading, int limit) {
    List<Ticket> items = new ArrayList<>();
    Page<Ticket> page = reading.apply(tickets).limit(limit).filledPage();
    items.addAll(page.items());
    while (page.hasNext()) {
      assertThat(page.items()).hasSize(limit);
      Cursor cursor = Cursor.decode(page.next().orElseThrow().encode());
      page = reading.apply(tickets).limit(limit).filledPage(cursor);
      items.addAll(page.items());
    }
    return items;
  }

  @Test
  void aPageIsFilledBehindAFilter() {
    var query = tickets.query("q").filter(A.priority.eq(9)).limit(3).pageSize(3);

    Page<Ticket> first = query.filledPage();
    Page<Ticket> second = query.filledPage(first.next().orElseThrow());

    assertThat(query.page().items()).isEmpty();
    assertThat(first.items()).containsExactly(ticket(4), ticket(14), ticket(24));
    assertThat(second.items()).containsExactly(ticket(34), ticket(44));
    assertThat(second.hasNext()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 100})
  void eachItemComesOnceWhateverIsRead(int pageSize) {
    List<Ticket> wanted = List.of(ticket(4), ticket(14), ticket(24), ticket(34), ticket(44));
    for (int limit = 1; limit <= 6; limit++) {
      assertThat(walk(t -> t.query("q").filter(A.priority.eq(9)).pageSize(pageSize), limit))
          .isEqualTo(wanted);
      assertThat(walk(t -> t.byStatus("open").filter(A.priority.eq(9)).pageSize(pageSize), limit))
          .isEqualTo(wanted);
      assertThat(walk(t -> t.scan().filter(A.priority.eq(9)).pageSize(pageSize), limit))
          .containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(walk(t -> t.scan().parallel(3).filter(A.priority.eq(9)).pageSize(pageSize), limit))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void withoutAFilterNoMoreIsReadThanWanted() {
    Page<Ticket> page = tickets.query("q").limit(10).pageSize(4).filledPage();

    assertThat(page.items()).hasSize(10);
    assertThat(page.evaluatedCount()).isEqualTo(10);
    assertThat(engine.requests()).hasSize(3);
  }

  @Test
  void itIsOneCallAndSaysWhatAllItsRequestsRead() {
    Page<Ticket> page =
        tickets.query("q").filter(A.priority.eq(9)).limit(2).pageSize(5).filledPage();

    assertThat(page.evaluatedCount()).isEqualTo(15);
    assertThat(reports).singleElement().extracting(CallReport::requests).isEqualTo(3);
    assertThat(page.consumedCapacity()).isEqualTo(reports.get(0).consumedCapacity());
  }

  /** No ticket of the other queue passes: 100 requests read 200 of its 300. */
  @Test
  void itDoesNotGoOnForEver() {
    tickets.putAll(IntStream.range(0, 300).mapToObj(second -> Ticket.of("long", second)).toList());
    engine.forgetRequests();
    var query = tickets.query("long").filter(A.priority.eq(-1)).limit(3).pageSize(2);

    Page<Ticket> first = query.filledPage();
    assertThat(first.items()).isEmpty();
    assertThat(first.evaluatedCount()).isEqualTo(200);
    assertThat(engine.requests()).hasSize(100);

    Page<Ticket> second = query.filledPage(first.next().orElseThrow());
    assertThat(second.evaluatedCount()).isEqualTo(100);
    assertThat(second.hasNext()).isFalse();
    tickets.query("long").deleteAll();
  }

  @Test
  void itNeedsALimit() {
    Cursor cursor = tickets.query("q").limit(1).page().next().orElseThrow();
    engine.forgetRequests();

    assertThatThrownBy(() -> tickets.query("q").filledPage())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "table tickets: a filled page needs a number of items:"
                + " call limit(n) before filledPage()");
    assertThatThrownBy(() -> tickets.scan().filledPage(cursor))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tickets.scan().limit(1).filledPage(cursor))
        .isInstanceOf(InvalidCursorException.class);
    assertThat(engine.requests()).isEmpty();
  }
}
