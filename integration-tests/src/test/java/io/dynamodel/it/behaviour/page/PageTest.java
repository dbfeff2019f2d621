package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Page;
import io.dynamodel.Query;
import io.dynamodel.Results;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.fixture.Walk;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** {@code page()} and {@code page(cursor)}: seven tickets of one queue, and others around them. */
@WithDynamoDb
class PageTest {
  private static final List<Ticket> SEVEN =
      IntStream.range(0, 7).mapToObj(second -> Ticket.of("seven", second)).toList();
  private static final List<Ticket> ALL = new ArrayList<>(SEVEN);

  static {
    IntStream.range(7, 12).forEach(second -> ALL.add(Ticket.of("b" + second, second)));
  }

  private final RecordingClient client;

  PageTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    ALL.forEach(tickets::put);
  }

  private Query<Ticket> seven() {
    return new TicketTable(client).query("seven");
  }

  private Walk walk(Function<TicketTable, Results<?>> reading) {
    return Walk.of(() -> reading.apply(new TicketTable(client)));
  }

  @Test
  void aPageIsOneRequest() {
    Page<Ticket> page = seven().pageSize(3).page();

    assertThat(page.items()).isEqualTo(SEVEN.subList(0, 3));
    assertThat(page.hasNext()).isTrue();
    assertThat(page.next()).isPresent();
    assertThat(page.evaluatedCount()).isEqualTo(3);
    assertThat(page.returnedCount()).isEqualTo(3);
    assertThat(page.consumedCapacity()).isEmpty();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void aPageOfAllHasNoNext() {
    Page<Ticket> page = seven().page();

    assertThat(page.items()).isEqualTo(SEVEN);
    assertThat(page.hasNext()).isFalse();
    assertThat(page.next()).isEmpty();
  }

  @Test
  void aPageOfNothingIsTheLast() {
    Page<Ticket> page = new TicketTable(client).query("none").page();

    assertThat(page.items()).isEmpty();
    assertThat(page.hasNext()).isFalse();
    assertThat(page.evaluatedCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8})
  void aQueryGivesEachItemOnceInOrder(int size) {
    Walk walk = walk(tickets -> tickets.query("seven").pageSize(size));

    assertThat(walk.items()).isEqualTo(SEVEN);
    assertThat(walk.pages()).hasSize(7 / size + 1);
    assertThat(client.requests()).hasSameSizeAs(walk.pages());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8})
  void aDescendingQueryGivesEachItemOnceInOrder(int size) {
    assertThat(walk(tickets -> tickets.query("seven").descending().pageSize(size)).items())
        .isEqualTo(reversed(SEVEN));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6})
  void aKeyConditionStaysOverThePages(int size) {
    assertThat(
            walk(tickets ->
                    tickets
                        .query("seven")
                        .openedAt()
                        .between(Ticket.START.plusSeconds(1), Ticket.START.plusSeconds(5))
                        .pageSize(size))
                .items())
        .isEqualTo(SEVEN.subList(1, 6));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 12, 13})
  void anIndexQueryGivesEachItemOnceInOrder(int size) {
    assertThat(walk(tickets -> tickets.byStatus("open").pageSize(size)).items()).isEqualTo(ALL);
    assertThat(walk(tickets -> tickets.byStatus("open").descending().pageSize(size)).items())
        .isEqualTo(reversed(ALL));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 12, 13})
  void aScanGivesEachItemOnce(int size) {
    Walk walk = walk(tickets -> tickets.scan().pageSize(size));

    assertThat(walk.items()).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(walk.pages()).hasSize(12 / size + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 12, 13})
  void aParallelScanGivesEachItemOnce(int size) {
    Walk walk = walk(tickets -> tickets.scan().parallel(3).pageSize(size));

    assertThat(walk.items()).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(walk.pages()).allMatch(page -> page.evaluatedCount() <= 3 * size);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8})
  void aLimitIsThatOfAPage(int limit) {
    Walk walk = walk(tickets -> tickets.query("seven").limit(limit));

    assertThat(walk.items()).isEqualTo(SEVEN);
    assertThat(walk.pages()).allMatch(page -> page.returnedCount() <= limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 100})
  void whatALimitTrimsAfterAFilterComesWithTheNextPage(int size) {
    for (int limit = 1; limit <= 6; limit++) {
      int most = limit;
      Walk walk =
          walk(
              tickets ->
                  tickets.query("seven").filter(A.priority.ne(3)).limit(most).pageSize(size));

      assertThat(walk.items()).isEqualTo(without(SEVEN, 3));
      assertThat(walk.pages()).allMatch(page -> page.returnedCount() <= most);
    }
  }

  @Test
  void aTrimmedPageCountsAllThatWasEvaluated() {
    Page<Ticket> page = seven().filter(A.priority.ge(2)).limit(2).page();

    assertThat(page.items()).isEqualTo(SEVEN.subList(2, 4));
    assertThat(page.evaluatedCount()).isEqualTo(7);
    assertThat(page.hasNext()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 12, 100})
  void aTrimmedIndexPageIsContinuedAfterTheLastItemReturned(int size) {
    assertThat(
            walk(tickets ->
                    tickets
                        .byStatus("open")
                        .descending()
                        .filter(A.priority.ne(3))
                        .limit(2)
                        .pageSize(size))
                .items())
        .isEqualTo(reversed(without(ALL, 3)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 12, 100})
  void aTrimmedScanPageIsContinuedAfterTheLastItemReturned(int size) {
    for (int segments = 1; segments <= 4; segments++) {
      int parts = segments;
      Walk walk =
          walk(
              tickets ->
                  tickets.scan().parallel(parts).filter(A.priority.ne(3)).limit(2).pageSize(size));

      assertThat(walk.items()).containsExactlyInAnyOrderElementsOf(without(ALL, 3));
      assertThat(walk.pages()).allMatch(page -> page.returnedCount() <= 2);
    }
  }

  @Test
  void aFilterMayLeavePagesEmpty() {
    Walk walk = walk(tickets -> tickets.query("seven").filter(A.priority.eq(100)).pageSize(2));

    assertThat(walk.items()).isEmpty();
    assertThat(walk.pages().stream().map(page -> page.evaluatedCount()))
        .containsExactly(2, 2, 2, 1);
  }

  @Test
  void withoutAFilterARequestReadsNoMoreThanTheLimit() {
    seven().limit(2).pageSize(5).page();
    seven().limit(5).pageSize(2).page();
    seven().limit(5).filter(A.priority.ge(0)).page();

    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(2, 2, null);
  }

  @Test
  void aCursorOutlivesItsItem(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    IntStream.range(0, 3).forEach(second -> tickets.put(Ticket.of("short", second)));
    Page<Ticket> page = tickets.query("short").pageSize(1).page();
    page.items().forEach(tickets::delete);

    assertThat(tickets.query("short").page(Walk.next(page)).items())
        .containsExactly(Ticket.of("short", 1), Ticket.of("short", 2));
    tickets.query("short").deleteAll();
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<Ticket> without(List<Ticket> tickets, int priority) {
    return tickets.stream().filter(ticket -> ticket.priority() != priority).toList();
  }
}
