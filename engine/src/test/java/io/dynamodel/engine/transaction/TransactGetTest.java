package io.dynamodel.engine.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactGetTest {

  private static final String VALIDATION =
      "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'";

  private final Requests requests = new Requests();

  @BeforeEach
  void putItems() {
    requests.createTable("tab", "id S");
    put("a", "1");
    put("b", "2");
  }

  @Test
  void itemsAreInTheOrderAskedFor() {
    assertThat(get("", read("b"), read("missing"), read("a")))
        .isEqualTo(
            "{'Responses':[{'Item':{'id':{'S':'b'},'v':{'S':'2'}}},{},"
                + "{'Item':{'id':{'S':'a'},'v':{'S':'1'}}}]}");
  }

  @Test
  void aProjectionGivesParts() {
    assertThat(
            get(
                "",
                "{'Get':{'TableName':'tab','Key':{'id':{'S':'a'}},'ProjectionExpression':'#v','ExpressionAttributeNames':{'#v':'v'}}}",
                "{'Get':{'TableName':'tab','Key':{'id':{'S':'b'}},'ProjectionExpression':'nowhere'}}"))
        .isEqualTo("{'Responses':[{'Item':{'v':{'S':'1'}}},{}]}");
    assertThat(
            get(
                "",
                "{'Get':{'TableName':'absent','Key':{'id':{'S':'a'}},'ProjectionExpression':'!!!'}}"))
        .isEqualTo(
            VALIDATION
                + "Invalid ProjectionExpression: Syntax error; token: \\'!\\', near: \\'!!\\''}");
  }

  @Test
  void readsCostTwice() {
    put("a", "x".repeat(5000));

    assertThat(get("'ReturnConsumedCapacity':'TOTAL',", read("a"), read("missing")))
        .endsWith(
            "'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':6.0,'ReadCapacityUnits':6.0}]}");
    assertThat(get("'ReturnConsumedCapacity':'INDEXES',", read("b")))
        .endsWith(
            "'ConsumedCapacity':[{'TableName':'tab','CapacityUnits':2.0,'ReadCapacityUnits':2.0,"
                + "'Table':{'CapacityUnits':2.0,'ReadCapacityUnits':2.0}}]}");
  }

  @Test
  void aKeyThatIsNoneCancels() {
    assertThat(get("", read("a"), "{'Get':{'TableName':'tab','Key':{}}}"))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',"
                + "'CancellationReasons':[{'Code':'None'},{'Code':'ValidationError','Message':'The"
                + " provided key element does not match the schema'}],"
                + "'Message':'Transaction cancelled, please refer cancellation reasons for specific"
                + " reasons [None, ValidationError]'}");
    assertThat(get("", read(""))).contains("'Code':'ValidationError'");
  }

  @Test
  void whatIsWrongWithTheRequestIsToldAtOnce() {
    assertThat(get("", read("a"), read("a")))
        .isEqualTo(
            VALIDATION + "Transaction request cannot include multiple operations on one item'}");
    assertThat(get("", "{'Get':{'TableName':'absent','Key':{'id':{'S':'a'}}}}"))
        .contains("#ResourceNotFoundException','message':'Requested resource not found'");
    assertThat(get("", "{}"))
        .contains("Value null at 'transactItems.1.member.get' failed to satisfy constraint");
    assertThat(get(""))
        .contains("Value '[]' at 'transactItems' failed to satisfy constraint: Member must have");
    assertThat(get("", reads(101))).contains("less than or equal to 100");
  }

  @Test
  void allItemsHaveFourMegabytes() {
    for (int i = 0; i < 11; i++) {
      put("k" + i, "x".repeat(400_000));
    }
    assertThat(get("", reads(10))).startsWith("{'Responses':[");
    assertThat(get("", reads(11))).startsWith(VALIDATION).contains("4 MB");
  }

  private void put(String id, String text) {
    requests.send(
        "PutItem", "{'TableName':'tab','Item':{'id':{'S':'" + id + "'},'v':{'S':'" + text + "'}}}");
  }

  private static String read(String id) {
    return "{'Get':{'TableName':'tab','Key':{'id':{'S':'" + id + "'}}}}";
  }

  private static String reads(int count) {
    return IntStream.range(0, count).mapToObj(i -> read("k" + i)).collect(Collectors.joining(","));
  }

  private String get(String options, String... reads) {
    return requests.send(
        "TransactGetItems", "{" + options + "'TransactItems':[" + String.join(",", reads) + "]}");
  }
}
