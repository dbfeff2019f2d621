package io.dynamodel.it.behaviour.request;

import static io.dynamodel.it.behaviour.model.TicketTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import io.dynamodel.it.behaviour.fixture.RecordingClient;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketMapper;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The exact request of each operation: nothing missing, nothing beside. */
@WithDynamoDb
class RequestsTest {
  private static final Ticket TICKET = Ticket.of("q", 0);
  private static final Map<String, AttributeValue> ITEM = TicketMapper.toItem(TICKET);
  private static final Map<String, AttributeValue> KEY =
      Map.of("queue", ITEM.get("queue"), "openedAt", ITEM.get("openedAt"));

  private final RecordingClient client;
  private final TicketTable tickets;

  RequestsTest(DynamoDbClient direct) {
    client = new RecordingClient(direct);
    tickets = new TicketTable(client);
  }

  @BeforeAll
  static void putAnItem(DynamoDbClient direct) {
    new TicketTable(direct).admin().create();
    new TicketTable(direct).put(TICKET);
  }

  private void assertSent(DynamoDbRequest request) {
    assertThat(client.requests()).containsExactly(request);
  }

  @Test
  void ofGet() {
    tickets.get("q", Ticket.START);

    assertSent(
        GetItemRequest.builder().tableName("tickets").key(KEY).consistentRead(false).build());
  }

  @Test
  void ofPut() {
    tickets.put(TICKET);

    assertSent(PutItemRequest.builder().tableName("tickets").item(ITEM).build());
  }

  @Test
  void ofPutOnACondition() {
    tickets.put(TICKET, A.priority.lt(5).and(A.status.eq("open")));

    assertSent(
        PutItemRequest.builder()
            .tableName("tickets")
            .item(ITEM)
            .conditionExpression("#0 < :0 AND #1 = :1")
            .expressionAttributeNames(Map.of("#0", "priority", "#1", "status"))
            .expressionAttributeValues(
                Map.of(":0", AttributeValue.fromN("5"), ":1", AttributeValue.fromS("open")))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void ofPutOnAConditionWithoutValues() {
    tickets.put(TICKET, A.assignee.notExists());

    assertSent(
        PutItemRequest.builder()
            .tableName("tickets")
            .item(ITEM)
            .conditionExpression("attribute_not_exists(#0)")
            .expressionAttributeNames(Map.of("#0", "assignee"))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void ofInsert() {
    Ticket fresh = Ticket.of("insert", 0);
    tickets.insert(fresh);

    assertSent(
        PutItemRequest.builder()
            .tableName("tickets")
            .item(TicketMapper.toItem(fresh))
            .conditionExpression("attribute_not_exists(#0)")
            .expressionAttributeNames(Map.of("#0", "queue"))
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void ofDelete() {
    tickets.delete("none", Ticket.START);

    assertSent(
        DeleteItemRequest.builder()
            .tableName("tickets")
            .key(Map.of("queue", AttributeValue.fromS("none"), "openedAt", KEY.get("openedAt")))
            .returnValues(ReturnValue.ALL_OLD)
            .build());
  }

  @Test
  void ofDeleteOnACondition() {
    tickets.tryDelete(TicketTable.key("none", Ticket.START), A.priority.notExists());

    assertSent(
        DeleteItemRequest.builder()
            .tableName("tickets")
            .key(Map.of("queue", AttributeValue.fromS("none"), "openedAt", KEY.get("openedAt")))
            .conditionExpression("attribute_exists(#0) AND attribute_not_exists(#1)")
            .expressionAttributeNames(Map.of("#0", "queue", "#1", "priority"))
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void ofUpdate() {
    tickets
        .update("q", Ticket.START)
        .apply(A.priority.set(A.priority.plus(1)), A.assignee.remove())
        .when(A.priority.ge(1).or(A.priority.ge(0)))
        .execute();

    assertSent(
        UpdateItemRequest.builder()
            .tableName("tickets")
            .key(KEY)
            .updateExpression("SET #0 = #0 + :0 REMOVE #1")
            .conditionExpression("attribute_exists(#2) AND (#0 >= :0 OR #0 >= :1)")
            .expressionAttributeNames(Map.of("#0", "priority", "#1", "assignee", "#2", "queue"))
            .expressionAttributeValues(
                Map.of(":0", AttributeValue.fromN("1"), ":1", AttributeValue.fromN("0")))
            .returnValues(ReturnValue.ALL_NEW)
            .returnValuesOnConditionCheckFailure(ALL_OLD)
            .build());
  }

  @Test
  void ofUpsert() {
    tickets.upsert("upsert", Ticket.START).apply(A.status.set("open"), A.priority.add(1)).execute();

    assertSent(
        UpdateItemRequest.builder()
            .tableName("tickets")
            .key(Map.of("queue", AttributeValue.fromS("upsert"), "openedAt", KEY.get("openedAt")))
            .updateExpression("SET #0 = :0 ADD #1 :1")
            .expressionAttributeNames(Map.of("#0", "status", "#1", "priority"))
            .expressionAttributeValues(
                Map.of(":0", AttributeValue.fromS("open"), ":1", AttributeValue.fromN("1")))
            .returnValues(ReturnValue.ALL_NEW)
            .build());
  }

  @Test
  void ofAQuery() {
    tickets
        .query("q")
        .openedAt()
        .ge(Ticket.START)
        .filter(A.status.eq("q"))
        .descending()
        .pageSize(7)
        .toList();

    assertSent(
        QueryRequest.builder()
            .tableName("tickets")
            .keyConditionExpression("#0 = :0 AND #1 >= :1")
            .filterExpression("#2 = :0")
            .expressionAttributeNames(Map.of("#0", "queue", "#1", "openedAt", "#2", "status"))
            .expressionAttributeValues(
                Map.of(":0", AttributeValue.fromS("q"), ":1", KEY.get("openedAt")))
            .consistentRead(false)
            .scanIndexForward(false)
            .limit(7)
            .build());
  }

  @Test
  void ofAQueryOfAnIndex() {
    tickets.byAssignee("nobody").toList();

    assertSent(
        QueryRequest.builder()
            .tableName("tickets")
            .indexName("assignee-index")
            .keyConditionExpression("#0 = :0")
            .expressionAttributeNames(Map.of("#0", "assignee"))
            .expressionAttributeValues(Map.of(":0", AttributeValue.fromS("nobody")))
            .consistentRead(false)
            .scanIndexForward(true)
            .build());
  }

  @Test
  void ofAScan() {
    tickets.scan().toList();

    assertSent(ScanRequest.builder().tableName("tickets").consistentRead(false).build());
  }
}
