package io.dynamodel.it.behaviour.page;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** {@code deleteAll()}: sixty tickets of ann in the queue "q", ten of bob in "r". */
@WithDynamoDb
class DeleteAllTest {
  private final RecordingClient client;
  private final TicketTable tickets;

  DeleteAllTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void createTable(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
  }

  @BeforeEach
  void putItems(DynamoDbClient direct) {
    TicketTable table = new TicketTable(direct);
    IntStream.range(0, 60).forEach(second -> table.put(ticket("q", second, "ann")));
    IntStream.range(60, 70).forEach(second -> table.put(ticket("r", second, "bob")));
    client.clear();
  }

  private static Ticket ticket(String queue, int second, String assignee) {
    String status = second % 2 == 0 ? "even" : "odd";
    return new Ticket(queue, Ticket.START.plusSeconds(second), status, assignee, second);
  }

  private static Map<String, AttributeValue> key(String queue) {
    return Map.of(
        "queue", AttributeValue.fromS(queue),
        "openedAt", AttributeValue.fromS("2023-05-07T08:00:00.000000000Z"));
  }

  /** The tickets that are left, by their numbers. */
  private Set<Integer> left() {
    return new TreeSet<>(tickets.scan().stream().map(Ticket::priority).toList());
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  private List<List<WriteRequest>> batches() {
    return client.requests(BatchWriteItemRequest.class).stream()
        .map(request -> request.requestItems().get("tickets"))
        .toList();
  }

  @Test
  void deletesThePartition() {
    assertThat(tickets.query("q").deleteAll()).isEqualTo(60);
    assertThat(batches().stream().map(List::size)).containsExactly(25, 25, 10);
    assertThat(left()).containsExactlyElementsOf(range(60, 70));
  }

  @Test
  void deletesNoMoreThanTheLimitInTheOrderOfTheQuery() {
    assertThat(tickets.query("q").descending().limit(27).deleteAll()).isEqualTo(27);
    assertThat(batches().stream().map(List::size)).containsExactly(25, 2);
    assertThat(left()).containsAll(range(0, 33)).doesNotContainAnyElementsOf(range(33, 60));
  }

  @Test
  void deletesWhatAKeyConditionAndAFilterLeave() {
    assertThat(
            tickets
                .query("q")
                .openedAt()
                .ge(Ticket.START.plusSeconds(10))
                .filter(A.priority.lt(20))
                .pageSize(7)
                .deleteAll())
        .isEqualTo(10);
    assertThat(left()).hasSize(60).doesNotContainAnyElementsOf(range(10, 20));
  }

  @Test
  void deletesByAnIndex() {
    assertThat(tickets.byAssignee("bob").pageSize(3).deleteAll()).isEqualTo(10);
    assertThat(left()).containsExactlyElementsOf(range(0, 60));
    assertThat(tickets.byStatus("even").filter(A.queue.eq("q")).limit(5).deleteAll()).isEqualTo(5);
    assertThat(left()).hasSize(55).doesNotContain(0, 2, 4, 6, 8);
  }

  @Test
  void deletesWhatAFilteredScanFinds() {
    assertThat(tickets.scan().filter(A.priority.ge(5)).pageSize(9).deleteAll()).isEqualTo(65);
    assertThat(left()).containsExactlyElementsOf(range(0, 5));
  }

  @Test
  void readsAndWritesKeysAlone() {
    tickets.byStatus("even").limit(1).deleteAll();

    QueryRequest read = client.requests(QueryRequest.class).get(0);
    assertThat(List.of(read.projectionExpression().split(", ")))
        .extracting(read.expressionAttributeNames()::get)
        .containsExactlyInAnyOrder("queue", "openedAt", "status");
    assertThat(batches().get(0).get(0).deleteRequest().key()).isEqualTo(key("q"));
  }

  @Test
  void whatCannotBeReadAsTheModelIsDeletedToo(DynamoDbClient direct) {
    direct.putItem(request -> request.tableName("tickets").item(key("broken")));

    assertThat(tickets.query("broken").deleteAll()).isEqualTo(1);
  }

  @Test
  void withNothingToDeleteNothingIsWritten() {
    assertThat(tickets.query("none").deleteAll()).isZero();
    assertThat(tickets.query("q").filter(A.priority.eq(-1)).pageSize(10).deleteAll()).isZero();
    assertThat(batches()).isEmpty();
  }
}
