package io.dynamodel.engine.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactWriteTest {

  private static final String VALIDATION =
      "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'";
  private static final String CANCELLED =
      "400 {'__type':'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTables() {
    requests.createTable("tab", "id S");
    requests.createTable("two", "id S, n N");
  }

  @Test
  void allWritesAreDone() {
    put("b", "'v':{'N':'1'}");
    put("c", "'v':{'N':'1'}");
    put("d", "'v':{'N':'1'}");

    assertThat(
            write(
                "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'v':{'N':'7'}}}}",
                "{'Update':{'TableName':'tab','Key':{'id':{'S':'b'}},'UpdateExpression':'SET v = v + :n',"
                    + "'ExpressionAttributeValues':{':n':{'N':'1'}}}}",
                "{'Delete':{'TableName':'tab','Key':{'id':{'S':'c'}}}}",
                check("d", "v = :v", "{'N':'1'}"),
                "{'Put':{'TableName':'two','Item':{'id':{'S':'a'},'n':{'N':'1'}}}}"))
        .isEqualTo("{}");

    assertThat(get("a")).contains("'v':{'N':'7'}");
    assertThat(get("b")).contains("'v':{'N':'2'}");
    assertThat(get("c")).isEqualTo("{}");
    assertThat(get("d")).contains("'v':{'N':'1'}");
    assertThat(requests.send("GetItem", "{'TableName':'two','Key':{'id':{'S':'a'},'n':{'N':'1'}}}"))
        .contains("'id':{'S':'a'}");
  }

  @Test
  void noneIsDoneIfAConditionFails() {
    put("b", "'v':{'N':'1'}");

    assertThat(
            write(
                "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}}}}",
                check("b", "v = :v", "{'N':'2'}")))
        .isEqualTo(
            CANCELLED
                + "'CancellationReasons':[{'Code':'None'},"
                + "{'Code':'ConditionalCheckFailed','Message':'The conditional request failed'}],"
                + "'Message':'Transaction cancelled, please refer cancellation reasons for specific"
                + " reasons [None, ConditionalCheckFailed]'}");
    assertThat(get("a")).isEqualTo("{}");
  }

  @Test
  void theItemInTheWayIsToldIfAskedFor() {
    put("a", "'v':{'N':'1'}");

    assertThat(
            write(
                "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}},'ConditionExpression':'attribute_not_exists(id)','ReturnValuesOnConditionCheckFailure':'ALL_OLD'}}",
                "{'Delete':{'TableName':'tab','Key':{'id':{'S':'b'}},'ConditionExpression':'attribute_exists(id)','ReturnValuesOnConditionCheckFailure':'ALL_OLD'}}"))
        .contains(
            "[{'Code':'ConditionalCheckFailed','Item':{'id':{'S':'a'},'v':{'N':'1'}},'Message':'The"
                + " conditional request failed'},"
                + "{'Code':'ConditionalCheckFailed','Message':'The conditional request failed'}]");
  }

  @Test
  void whatIsFoundOnTheItemIsAReason() {
    put("a", "'v':{'S':'x'}");

    assertReason(
        "{'Update':{'TableName':'tab','Key':{'id':{'S':'a'}},'UpdateExpression':'SET m.x = :n','ExpressionAttributeValues':{':n':{'N':'1'}}}}",
        "The document path provided in the update expression is invalid for update");
    assertReason(
        "{'Update':{'TableName':'tab','Key':{'id':{'S':'a'}},'UpdateExpression':'SET w = v + :n','ExpressionAttributeValues':{':n':{'N':'1'}}}}",
        "An operand in the update expression has an incorrect data type");
    assertReason(
        "{'Update':{'TableName':'tab','Key':{'id':{'S':'a'}},'UpdateExpression':'SET w = :n','ExpressionAttributeValues':{':n':{'S':'"
            + "x".repeat(409_600)
            + "'}}}}",
        "Item size to update has exceeded the maximum allowed size");
  }

  @Test
  void aKeyOfAnotherTypeIsAReason() {
    assertReason(
        "{'Put':{'TableName':'tab','Item':{'id':{'N':'5'}}}}",
        "One or more parameter values were invalid: Type mismatch for key id expected: S actual:"
            + " N");
    assertReason(
        "{'Put':{'TableName':'tab','Item':{'x':{'N':'5'}}}}",
        "One or more parameter values were invalid: Missing the key id in the item");
    String mismatch = "The provided key element does not match the schema";
    assertReason("{'Delete':{'TableName':'tab','Key':{'id':{'N':'5'}}}}", mismatch);
    assertReason(
        "{'Update':{'TableName':'tab','Key':{'id':{'L':[]}},'UpdateExpression':'REMOVE a'}}",
        mismatch);
    assertReason(
        "{'ConditionCheck':{'TableName':'tab','Key':{},'ConditionExpression':'attribute_exists(a)'}}",
        mismatch);
  }

  @Test
  void anEmptyKeyIsNoReason() {
    String refused =
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot"
            + " contain an empty string value. Key: id";
    assertInvalid(refused, "{'Put':{'TableName':'tab','Item':{'id':{'S':''}}}}");
    assertInvalid(refused, "{'Delete':{'TableName':'tab','Key':{'id':{'S':''}}}}");
  }

  @Test
  void anItemIsInOneActionOnly() {
    assertInvalid(
        "Transaction request cannot include multiple operations on one item",
        "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}}}}",
        check("a", "v = :v", "{'N':'2'}"));
    assertThat(
            write(
                "{'Put':{'TableName':'two','Item':{'id':{'S':'a'},'n':{'N':'1'}}}}",
                "{'Put':{'TableName':'two','Item':{'id':{'S':'a'},'n':{'N':'1.0'}}}}"))
        .contains("multiple operations on one item");
  }

  @Test
  void whatIsWrongWithTheRequestComesBeforeTheTables() {
    String absent = "{'Put':{'TableName':'absent','Item':{'id':{'S':'a'}}}}";
    assertThat(write(absent))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',"
                + "'message':'Requested resource not found'}");
    assertThat(write(absent, check("a", "v = ", "{'N':'1'}"))).contains("Syntax error");
    assertInvalid(
        "Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}",
        absent,
        check("a", "attribute_exists(id)", "{'N':'1'}"));
    assertInvalid(
        "Item size has exceeded the maximum allowed size",
        absent,
        "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'v':{'S':'"
            + "x".repeat(409_600)
            + "'}}}}");
  }

  @Test
  void eachActionIsOneOfFour() {
    assertInvalid(
        "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request",
        "{}");
    assertInvalid(
        "TransactItems can only contain one of Check, Put, Update or Delete",
        "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}}},'Delete':{'TableName':'tab','Key':{'id':{'S':'b'}}}}");
  }

  @Test
  void constraintsNameTheMember() {
    assertInvalid(
        "1 validation error detected: Value 'bad!name' at 'transactItems.2.member.update.tableName'"
            + " failed to satisfy constraint: Member must satisfy regular expression pattern:"
            + " [a-zA-Z0-9_.-]+",
        "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}}}}",
        "{'Update':{'TableName':'bad!name','Key':{'id':{'S':'a'}},'UpdateExpression':'REMOVE a'}}");
    assertThat(
            requests.send(
                "TransactWriteItems",
                "{'TransactItems':[{'Put':{'TableName':'tab','Item':{'id':{'S':'a'}}}}],"
                    + "'ReturnItemCollectionMetrics':'Y','ReturnConsumedCapacity':'X','ClientRequestToken':'"
                    + "x".repeat(37)
                    + "'}"))
        .startsWith(VALIDATION + "3 validation errors detected: Value '" + "x".repeat(37) + "' at")
        .contains("; Value 'X' at 'returnConsumedCapacity' failed")
        .contains("; Value 'Y' at 'returnItemCollectionMetrics' failed");
  }

  @Test
  void oneToAHundredActions() {
    assertInvalid(
        "1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint:"
            + " Member must have length greater than or equal to 1");
    assertThat(write(puts(100, "x"))).isEqualTo("{}");
    assertThat(write(puts(101, "x")))
        .contains(
            "at 'transactItems' failed to satisfy constraint: Member must have length less than or"
                + " equal to 100'");
  }

  @Test
  void allItemsHaveFourMegabytes() {
    assertThat(write(puts(10, "x".repeat(400_000)))).isEqualTo("{}");
    assertThat(write(puts(11, "x".repeat(400_000)))).startsWith(VALIDATION).contains("4 MB");
  }

  @Test
  void tablesCostTwiceAndIndexesOnce() {
    createIndexed();

    assertThat(
            requests.send(
                "TransactWriteItems",
                "{'ReturnConsumedCapacity':'INDEXES','ReturnItemCollectionMetrics':'SIZE','TransactItems':["
                    + "{'Put':{'TableName':'idx','Item':{'id':{'S':'a'},'n':{'N':'1'},'k':{'S':'x'}}}},"
                    + "{'Put':{'TableName':'tab','Item':{'id':{'S':'a'},'v':{'S':'"
                    + "x".repeat(1500)
                    + "'}}}},"
                    + "{'ConditionCheck':{'TableName':'tab','Key':{'id':{'S':'b'}},'ConditionExpression':'attribute_not_exists(id)'}}]}"))
        .isEqualTo(
            "{'ConsumedCapacity':[{'TableName':'idx','CapacityUnits':3.0,'WriteCapacityUnits':3.0,"
                + "'Table':{'CapacityUnits':2.0,'WriteCapacityUnits':2.0},"
                + "'LocalSecondaryIndexes':{'byK':{'CapacityUnits':1.0,'WriteCapacityUnits':1.0}}},"
                + "{'TableName':'tab','CapacityUnits':6.0,'WriteCapacityUnits':6.0,"
                + "'Table':{'CapacityUnits':6.0,'WriteCapacityUnits':6.0}}],"
                + "'ItemCollectionMetrics':{'idx':[{'ItemCollectionKey':{'id':{'S':'a'}},"
                + "'SizeEstimateRangeGB':[0.0,1.0]}]}}");
  }

  @Test
  void indexKeysAreReasonsUnlessTheyAreEmpty() {
    createIndexed();

    assertReason(
        "{'Put':{'TableName':'idx','Item':{'id':{'S':'a'},'n':{'N':'1'},'k':{'N':'1'}}}}",
        "One or more parameter values were invalid: Type mismatch for Index Key k Expected: S"
            + " Actual: N IndexName: byK");
    assertThat(
            write("{'Put':{'TableName':'idx','Item':{'id':{'S':'a'},'n':{'N':'1'},'k':{'S':''}}}}"))
        .startsWith(VALIDATION)
        .contains("A value specified for a secondary index key is not supported.");
    assertThat(
            write(
                "{'Update':{'TableName':'idx','Key':{'id':{'S':'a'},'n':{'N':'1'}},'UpdateExpression':'SET k = :k','ExpressionAttributeValues':{':k':{'S':''}}}}"))
        .startsWith(VALIDATION)
        .contains("secondary index key");
  }

  private void createIndexed() {
    assertThat(
            requests.send(
                "CreateTable",
                "{'TableName':'idx','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':["
                    + "{'AttributeName':'id','AttributeType':'S'},{'AttributeName':'n','AttributeType':'N'},"
                    + "{'AttributeName':'k','AttributeType':'S'}],'KeySchema':["
                    + "{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'n','KeyType':'RANGE'}],"
                    + "'LocalSecondaryIndexes':[{'IndexName':'byK','KeySchema':["
                    + "{'AttributeName':'id','KeyType':'HASH'},{'AttributeName':'k','KeyType':'RANGE'}],"
                    + "'Projection':{'ProjectionType':'ALL'}}]}"))
        .startsWith("{");
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

  private static String check(String id, String condition, String value) {
    return "{'ConditionCheck':{'TableName':'tab','Key':{'id':{'S':'"
        + id
        + "'}},'ConditionExpression':'"
        + condition
        + "','ExpressionAttributeValues':{':v':"
        + value
        + "}}}";
  }

  private static String puts(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{'Put':{'TableName':'tab','Item':{'id':{'S':'"
                    + i
                    + "'},'v':{'S':'"
                    + text
                    + "'}}}}")
        .collect(Collectors.joining(","));
  }

  private String write(String... actions) {
    return requests.send(
        "TransactWriteItems", "{'TransactItems':[" + String.join(",", actions) + "]}");
  }

  private void assertReason(String action, String message) {
    assertThat(write("{'Put':{'TableName':'tab','Item':{'id':{'S':'first'}}}}", action))
        .startsWith(
            CANCELLED
                + "'CancellationReasons':[{'Code':'None'},{'Code':'ValidationError','Message':'"
                + message)
        .endsWith(" [None, ValidationError]'}");
  }

  private void assertInvalid(String message, String... actions) {
    assertThat(write(actions)).isEqualTo(VALIDATION + message + "'}");
  }
}
