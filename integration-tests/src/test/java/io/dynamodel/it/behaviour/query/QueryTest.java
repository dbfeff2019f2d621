package io.dynamodel.it.behaviour.query;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.Query;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a query returns and what it sends for that, on a partition of ten items. */
@WithDynamoDb
class QueryTest {
  private final RecordingClient client;
  private final TicketTable tickets;
  private final Query<Ticket> ten;

  QueryTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
    ten = tickets.query("ten");
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    IntStream.range(0, 10).forEach(second -> tickets.put(Ticket.of("ten", second)));
    tickets.put(Ticket.of("eleven", 0));
  }

  @Test
  void givesAllItemsOfThePartition() {
    assertThat(numbers(ten)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void ofAnEmptyPartitionGivesNothing() {
    assertThat(tickets.query("none").toList()).isEmpty();
    assertThat(tickets.query("none")).isEmpty();
    assertThat(tickets.query("none").first()).isEmpty();
    assertThat(tickets.query("none").count()).isZero();
  }

  @Test
  void descendingGivesTheLargestSortKeyFirst() {
    assertThat(numbers(ten.descending().limit(3))).containsExactly(9, 8, 7);
    assertThat(numbers(ten.descending().descending().limit(1))).containsExactly(9);
  }

  @Test
  void limitBoundsWhatIsReturned() {
    assertThat(numbers(ten.limit(4))).containsExactly(0, 1, 2, 3);
    assertThat(limits()).containsExactly(4);
  }

  @Test
  void limitAboveWhatIsThereGivesAll() {
    assertThat(ten.limit(1000).toList()).hasSize(10);
  }

  @Test
  void theLastLimitCounts() {
    assertThat(ten.limit(2).limit(5).toList()).hasSize(5);
  }

  @Test
  void pageSizeBoundsWhatIsReadPerRequestNotWhatIsReturned() {
    assertThat(numbers(ten.pageSize(4))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(limits()).containsExactly(4, 4, 4);
  }

  @Test
  void anEmptyLastPageIsFollowed() {
    assertThat(ten.pageSize(5).toList()).hasSize(10);
    assertThat(limits()).containsExactly(5, 5, 5);
  }

  @Test
  void theLastPageIsNotReadBeyondTheLimit() {
    assertThat(numbers(ten.limit(6).pageSize(4))).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(limits()).containsExactly(4, 2);
  }

  @Test
  void noRequestFollowsOnceTheLimitIsReached() {
    assertThat(ten.limit(8).pageSize(4).toList()).hasSize(8);
    assertThat(limits()).containsExactly(4, 4);
  }

  @Test
  void filterLeavesItemsOut() {
    assertThat(numbers(ten.filter(A.priority.in(2, 5)))).containsExactly(2, 5);
  }

  @Test
  void filtersAddUp() {
    assertThat(numbers(ten.filter(A.priority.ge(2)).filter(A.priority.lt(4))))
        .containsExactly(2, 3);
  }

  @Test
  void filtersWithOrAddUp() {
    assertThat(
            numbers(
                ten.filter(A.priority.eq(2).or(A.priority.eq(3)))
                    .filter(A.priority.eq(3).or(A.priority.eq(4)))))
        .containsExactly(3);
  }

  @Test
  void limitCountsWhatPassesTheFilter() {
    assertThat(numbers(ten.filter(A.priority.ge(5)).limit(2))).containsExactly(5, 6);
  }

  @Test
  void aFilterIsFollowedOverPagesWithoutAnyMatch() {
    assertThat(numbers(ten.filter(A.priority.eq(9)).pageSize(2))).containsExactly(9);
    assertThat(limits()).containsExactly(2, 2, 2, 2, 2, 2);
  }

  @Test
  void withAFilterTheLimitIsNotWhatIsReadPerRequest() {
    assertThat(numbers(ten.filter(A.priority.eq(9)).limit(1))).containsExactly(9);
    assertThat(client.requests(QueryRequest.class)).hasSize(1);
    assertThat(client.requests(QueryRequest.class).get(0).limit()).isNull();
  }

  @Test
  void aSortKeyConditionCombinesWithAllOfThem() {
    assertThat(
            numbers(
                tickets
                    .query("ten")
                    .openedAt()
                    .gt(Ticket.START.plusSeconds(2))
                    .filter(A.priority.ne(8))
                    .descending()
                    .limit(3)
                    .pageSize(2)))
        .containsExactly(9, 7, 6);
  }

  @Test
  void firstGivesTheFirstAndReadsOneItem() {
    assertThat(ten.first()).contains(Ticket.of("ten", 0));
    assertThat(ten.descending().first()).contains(Ticket.of("ten", 9));
    assertThat(limits()).containsExactly(1, 1);
  }

  @Test
  void firstGivesTheFirstThatPassesTheFilter() {
    assertThat(ten.filter(A.priority.gt(6)).pageSize(3).first()).contains(Ticket.of("ten", 7));
    assertThat(limits()).containsExactly(3, 3, 3);
    assertThat(ten.filter(A.priority.gt(60)).first()).isEmpty();
  }

  @Test
  void countAsksForNoItems() {
    assertThat(ten.count()).isEqualTo(10);
    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::select)
        .containsExactly(Select.COUNT);
  }

  @Test
  void itemsAreNotAskedForAsCounts() {
    ten.toList();

    assertThat(client.requests(QueryRequest.class).get(0).select()).isNull();
  }

  @Test
  void countAddsUpThePages() {
    assertThat(ten.pageSize(3).count()).isEqualTo(10);
    assertThat(limits()).containsExactly(3, 3, 3, 3);
  }

  @Test
  void countHasTheFilter() {
    assertThat(ten.filter(A.priority.ge(4)).count()).isEqualTo(6);
    assertThat(ten.filter(A.priority.ge(4)).pageSize(3).count()).isEqualTo(6);
  }

  @Test
  void countIsAtMostTheLimit() {
    assertThat(ten.limit(4).count()).isEqualTo(4);
    assertThat(ten.limit(400).count()).isEqualTo(10);
    assertThat(ten.limit(4).pageSize(3).count()).isEqualTo(4);
    assertThat(ten.filter(A.priority.ge(4)).limit(4).count()).isEqualTo(4);
    assertThat(ten.filter(A.priority.ge(4)).limit(4).pageSize(3).count()).isEqualTo(4);
    assertThat(ten.filter(A.priority.ge(8)).limit(4).pageSize(3).count()).isEqualTo(2);
  }

  @Test
  void nothingIsSentBeforeAnItemIsAskedFor() {
    Iterator<Ticket> iterator = ten.filter(A.priority.ge(0)).limit(5).iterator();
    Stream<Ticket> stream = ten.stream();
    assertThat(client.requests()).isEmpty();

    iterator.next();
    assertThat(client.requests()).hasSize(1);
    stream.close();
  }

  @Test
  void pagesAreRequestedWhenTheirFirstItemIsAskedFor() {
    Iterator<Ticket> items = ten.pageSize(4).iterator();
    for (int i = 0; i < 4; i++) {
      items.next();
    }
    assertThat(client.requests()).hasSize(1);

    items.next();
    assertThat(client.requests()).hasSize(2);
  }

  @Test
  void streamsReadNoFurtherThanTheyMust() {
    assertThat(ten.pageSize(2).stream().map(Ticket::priority).limit(3)).containsExactly(0, 1, 2);
    assertThat(client.requests()).hasSize(2);
  }

  @Test
  void streamsStopAtTheFirstMatch() {
    assertThat(ten.pageSize(2).stream().anyMatch(ticket -> ticket.priority() == 1)).isTrue();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void eachIterationStartsAnew() {
    assertThat(numbers(ten)).isEqualTo(numbers(ten));
    assertThat(client.requests()).hasSize(2);
  }

  @Test
  void twoIterationsDoNotDisturbEachOther() {
    Query<Ticket> paged = ten.pageSize(3);
    Iterator<Ticket> left = paged.iterator();
    Iterator<Ticket> right = paged.iterator();
    for (int i = 0; i < 10; i++) {
      assertThat(left.next()).isEqualTo(right.next());
    }
    assertThat(left.hasNext()).isFalse();
    assertThat(right.hasNext()).isFalse();
  }

  @Test
  void hasNextReadsAheadOnlyOnce() {
    Iterator<Ticket> items = ten.limit(1).iterator();

    assertThat(items.hasNext()).isTrue();
    assertThat(items.hasNext()).isTrue();
    assertThat(items.next().priority()).isZero();
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void anIteratorThatIsThroughSaysSo() {
    Iterator<Ticket> items = tickets.query("none").iterator();

    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    assertThat(client.requests()).hasSize(1);
  }

  @Test
  void aQueryIsImmutable() {
    ten.limit(1);
    ten.pageSize(1);
    ten.descending();
    ten.filter(A.priority.eq(1000));
    tickets.query("ten").openedAt().lt(Ticket.START);

    assertThat(numbers(ten)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(client.requests(QueryRequest.class)).extracting(QueryRequest::limit).containsNull();
  }

  @Test
  void listsAreUnmodifiable() {
    List<Ticket> list = ten.toList();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
  }

  @Test
  void readsAreEventuallyConsistentUnlessAsked() {
    ten.first();
    tickets.withConsistentReads().query("ten").first();
    tickets.withConsistentReads().query("ten").count();

    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::consistentRead)
        .containsExactly(false, true, true);
  }

  @Test
  void limitAndPageSizeAreAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.limit(0))
        .withMessage("limit must be at least 1, not 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ten.pageSize(-1))
        .withMessage("pageSize must be at least 1, not -1");
  }

  private List<Integer> limits() {
    return client.requests(QueryRequest.class).stream().map(QueryRequest::limit).toList();
  }

  private static List<Integer> numbers(Query<Ticket> query) {
    return query.stream().map(Ticket::priority).toList();
  }
}
