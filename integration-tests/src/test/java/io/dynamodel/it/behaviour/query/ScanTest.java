package io.dynamodel.it.behaviour.query;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.Scan;
import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

@WithDynamoDb
class ScanTest {
  private final RecordingClient client;
  private final TicketTable tickets;

  ScanTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void putItems(DynamoDbClient direct) {
    TicketTable tickets = new TicketTable(direct);
    tickets.admin().create();
    IntStream.range(0, 5).forEach(second -> tickets.put(Ticket.of("a", second)));
    IntStream.range(5, 10).forEach(second -> tickets.put(Ticket.of("b", second)));
  }

  @Test
  void givesAllItemsOfTheTable() {
    assertThat(tickets.scan())
        .extracting(Ticket::priority)
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void pageSizeBoundsWhatIsReadPerRequest() {
    assertThat(tickets.scan().pageSize(4).toList()).hasSize(10);
    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::limit)
        .containsExactly(4, 4, 4);
  }

  @Test
  void limitBoundsWhatIsReturned() {
    assertThat(tickets.scan().limit(7).pageSize(4).toList()).hasSize(7);
    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::limit)
        .containsExactly(4, 3);
  }

  @Test
  void aFilterMaySpeakOfKeys() {
    assertThat(
            tickets.scan().filter(A.queue.eq("b").and(A.openedAt.lt(Ticket.START.plusSeconds(7)))))
        .extracting(Ticket::priority)
        .containsExactlyInAnyOrder(5, 6);
  }

  @Test
  void aFilterIsFollowedOverPagesWithoutAnyMatch() {
    assertThat(tickets.scan().filter(A.priority.eq(1000)).pageSize(3).first()).isEmpty();
    assertThat(client.requests()).hasSize(4);
  }

  @Test
  void countAsksForNoItems() {
    assertThat(tickets.scan().filter(A.priority.ge(5)).count()).isEqualTo(5);
    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::select)
        .containsExactly(Select.COUNT);
  }

  @Test
  void aScanIsImmutable() {
    Scan<Ticket> scan = tickets.scan();
    scan.limit(1);
    scan.filter(A.priority.eq(1000));

    assertThat(scan.count()).isEqualTo(10);
  }

  @Test
  void readsAreEventuallyConsistentUnlessAsked() {
    tickets.scan().first();
    tickets.withConsistentReads().scan().first();

    assertThat(client.requests(ScanRequest.class))
        .extracting(ScanRequest::consistentRead)
        .containsExactly(false, true);
  }
}
