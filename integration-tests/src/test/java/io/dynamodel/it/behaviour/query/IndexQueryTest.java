package io.dynamodel.it.behaviour.query;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

@WithDynamoDb
class IndexQueryTest {
  private static final Ticket FIRST = ticket("a", 1, "open", "ann");
  private static final Ticket SECOND = ticket("b", 2, "open", null);
  private static final Ticket THIRD = ticket("a", 3, "open", "ann");
  private static final Ticket CLOSED = ticket("a", 0, "closed", "bob");

  private final RecordingClient client;
  private final TicketTable tickets;

  IndexQueryTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    tickets.put(THIRD);
    tickets.put(SECOND);
    tickets.put(CLOSED);
    tickets.put(FIRST);
  }

  private static Ticket ticket(String queue, int second, String status, @Nullable String assignee) {
    return new Ticket(queue, Ticket.START.plusSeconds(second), status, assignee, second);
  }

  @Test
  void anIndexGivesWholeItemsOfAllPartitionsInItsOrder() {
    assertThat(tickets.byStatus("open")).containsExactly(FIRST, SECOND, THIRD);
    assertThat(client.requests(QueryRequest.class))
        .extracting(QueryRequest::indexName)
        .containsExactly("status-index");
  }

  @Test
  void anIndexWithoutSortKeyGivesItsPartition() {
    assertThat(tickets.byAssignee("ann")).containsExactlyInAnyOrder(FIRST, THIRD);
  }

  @Test
  void anItemThatLacksTheKeyIsNotInTheIndex() {
    assertThat(tickets.byAssignee("ann").count() + tickets.byAssignee("bob").count()).isEqualTo(3);
  }

  @Test
  void allThatQueriesOfferIsThere() {
    assertThat(tickets.byStatus("open").descending().limit(2)).containsExactly(THIRD, SECOND);
    assertThat(tickets.byStatus("open").pageSize(1).toList()).hasSize(3);
    assertThat(tickets.byStatus("open").filter(A.priority.gt(1)).count()).isEqualTo(2);
    assertThat(tickets.byStatus("closed").first()).contains(CLOSED);
    assertThat(tickets.byStatus("none")).isEmpty();
  }

  @Test
  void aFilterMaySpeakOfTheKeysOfTheTable() {
    assertThat(tickets.byStatus("open").filter(A.queue.eq("b"))).containsExactly(SECOND);
    assertThat(tickets.byAssignee("ann").filter(A.openedAt.gt(FIRST.openedAt())))
        .containsExactly(THIRD);
  }

  @Test
  void consistentReadsAreRefusedBeforeSending() {
    TicketTable consistent = tickets.withConsistentReads();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> consistent.byStatus("open"))
        .withMessage(
            "table tickets: the global index status-index has no strongly consistent reads:"
                + " read it without withConsistentReads()");
    assertThatIllegalArgumentException().isThrownBy(() -> consistent.byAssignee("ann"));
    assertThat(client.requests()).isEmpty();
  }
}
