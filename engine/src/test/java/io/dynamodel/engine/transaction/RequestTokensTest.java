package io.dynamodel.engine.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.Ticks;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestTokensTest {

  private final Ticks clock = new Ticks();
  private final Requests requests = new Requests(clock);

  @BeforeEach
  void createTable() {
    requests.createTable("tab", "id S");
  }

  @Test
  void aRequestThatIsSentAgainIsNotDoneAgain() {
    String add =
        "{'ClientRequestToken':'token','ReturnConsumedCapacity':'TOTAL','TransactItems':[{'Update':{'TableName':'tab','Key':{'id':{'S':'a'}},"
            + "'UpdateExpression':'ADD v :n','ExpressionAttributeValues':{':n':{'N':'%s'}}}}]}";
    assertThat(requests.send("TransactWriteItems", add.formatted(1)))
        .isEqualTo(
            "{'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':2.0,'WriteCapacityUnits':2.0}]}");
    assertThat(requests.send("TransactWriteItems", add.formatted(1)))
        .isEqualTo(
            "{'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':2.0,'ReadCapacityUnits':2.0}]}");
    assertThat(get("a")).contains("'v':{'N':'1'}");

    assertThat(requests.send("TransactWriteItems", add.formatted(2)))
        .startsWith(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#IdempotentParameterMismatchException'");

    clock.pass(Duration.ofMinutes(10).plusSeconds(1));
    requests.send("TransactWriteItems", add.formatted(2));
    assertThat(get("a")).contains("'v':{'N':'3'}");
  }

  @Test
  void theOrderOfFieldsMakesNoOtherRequest() {
    String put = "{'ClientRequestToken':'token','TransactItems':[{'Put':{%s}}]}";
    String table = "'TableName':'tab'";
    assertThat(
            requests.send(
                "TransactWriteItems",
                put.formatted(table + ",'Item':{'id':{'S':'a'},'v':{'N':'1'}}")))
        .isEqualTo("{}");
    put("a", "'v':{'N':'2'}");

    assertThat(
            requests.send(
                "TransactWriteItems",
                put.formatted("'Item':{'v':{'N':'1'},'id':{'S':'a'}}," + table)))
        .isEqualTo("{}");
    assertThat(get("a")).contains("'v':{'N':'2'}");
  }

  @Test
  void aCancelledRequestCanBeSentAgain() {
    String insert =
        "{'ClientRequestToken':'token','TransactItems':[{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'v':{'N':'2'}},'ConditionExpression':'attribute_not_exists(id)'}}]}";
    put("a", "'v':{'N':'1'}");
    assertThat(requests.send("TransactWriteItems", insert))
        .contains("#TransactionCanceledException");

    requests.send("DeleteItem", "{'TableName':'tab','Key':{'id':{'S':'a'}}}");
    assertThat(requests.send("TransactWriteItems", insert)).isEqualTo("{}");
    assertThat(get("a")).contains("'v':{'N':'2'}");
  }

  private void put(String id, String attributes) {
    assertThat(
            requests.send(
                "PutItem",
                "{'TableName':'tab','Item':{'id':{'S':'" + id + "'}," + attributes + "}}"))
        .isEqualTo("{}");
  }

  private String get(String id) {
    return requests.send(
        "GetItem", "{'TableName':'tab','ConsistentRead':true,'Key':{'id':{'S':'" + id + "'}}}");
  }
}
