package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PutItemTest {

  private static final String INVALID = "One or more parameter values were invalid: ";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTables() {
    requests.createTable("users", "pk S");
    requests.createTable("parts", "pk B, sk S");
    IndexedTable.create(requests);
  }

  private String put(String table, String item, String more) {
    return requests.send("PutItem", "{'TableName':'" + table + "','Item':" + item + more + "}");
  }

  private String get(String key) {
    return requests.send("GetItem", "{'TableName':'users','Key':" + key + "}");
  }

  private static String refusal(String message) {
    return "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
        + message
        + "'}";
  }

  @Test
  void anItemIsStoredAsItIs() {
    String item =
        "{'e':{'S':''},'l':{'L':[{'NULL':true},{'BOOL':false}]},'m':{'M':{'b':{'B':'AQI='}}},"
            + "'n':{'N':'1'},'pk':{'S':'a'},'s':{'SS':['','x']}}";
    assertThat(put("users", item, "")).isEqualTo("{}");
    assertThat(get("{'pk':{'S':'a'}}")).isEqualTo("{'Item':" + item + "}");
  }

  @Test
  void numbersAreAnsweredWithoutExponentAndTrailingZeros() {
    put("users", "{'pk':{'S':'a'},'n':{'N':'1.50e3'},'z':{'NS':['-0','0.10']}}", "");
    assertThat(get("{'pk':{'S':'a'}}"))
        .isEqualTo("{'Item':{'n':{'N':'1500'},'pk':{'S':'a'},'z':{'NS':['0','0.1']}}}");
  }

  @Test
  void setsAreAnsweredInOrder() {
    put(
        "users",
        "{'pk':{'S':'a'},'s':{'SS':['b','','B']},'n':{'NS':['10','-1','9']},"
            + "'b':{'BS':['/w==','AQ==','AQI=']}}",
        "");
    assertThat(get("{'pk':{'S':'a'}}"))
        .isEqualTo(
            "{'Item':{'b':{'BS':['AQ==','AQI=','/w==']},'n':{'NS':['-1','9','10']},"
                + "'pk':{'S':'a'},'s':{'SS':['','B','b']}}}");
  }

  @Test
  void whatWasThereIsReplacedAsAWhole() {
    put("users", "{'pk':{'S':'a'},'old':{'S':'x'}}", "");
    assertThat(put("users", "{'pk':{'S':'a'},'new':{'S':'y'}}", ",'ReturnValues':'ALL_OLD'"))
        .isEqualTo("{'Attributes':{'old':{'S':'x'},'pk':{'S':'a'}}}");
    assertThat(get("{'pk':{'S':'a'}}")).isEqualTo("{'Item':{'new':{'S':'y'},'pk':{'S':'a'}}}");
  }

  @Test
  void nothingIsAnsweredIfNothingWasThere() {
    assertThat(put("users", "{'pk':{'S':'a'}}", ",'ReturnValues':'ALL_OLD'")).isEqualTo("{}");
  }

  @Test
  void aConditionThatDoesNotHoldChangesNothing() {
    put("users", "{'pk':{'S':'a'},'v':{'N':'1'}}", "");
    String condition =
        ",'ConditionExpression':'v = :v','ExpressionAttributeValues':{':v':{'N':'2'}}";
    String failed =
        "400 {'__type':'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',";
    String message = "'message':'The conditional request failed'}";
    assertThat(put("users", "{'pk':{'S':'a'}}", condition)).isEqualTo(failed + message);
    assertThat(
            put(
                "users",
                "{'pk':{'S':'a'}}",
                condition + ",'ReturnValuesOnConditionCheckFailure':'ALL_OLD'"))
        .isEqualTo(failed + "'Item':{'pk':{'S':'a'},'v':{'N':'1'}}," + message);
    assertThat(get("{'pk':{'S':'a'}}")).isEqualTo("{'Item':{'pk':{'S':'a'},'v':{'N':'1'}}}");
  }

  @Test
  void noItemIsToldIfNoneWasThere() {
    assertThat(
            put(
                "users",
                "{'pk':{'S':'a'}}",
                ",'ConditionExpression':'attribute_exists(pk)',"
                    + "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'"))
        .endsWith("Exception','message':'The conditional request failed'}");
  }

  @Test
  void expectedIsAConditionAsWell() {
    String expected = ",'Expected':{'pk':{'Exists':false}}";
    assertThat(put("users", "{'pk':{'S':'a'}}", expected)).isEqualTo("{}");
    assertThat(put("users", "{'pk':{'S':'a'}}", expected))
        .contains("ConditionalCheckFailedException");
  }

  @Test
  void keysThatAreAbsentOrOfAnotherTypeAreRefused() {
    assertThat(put("users", "{'x':{'S':'a'}}", ""))
        .isEqualTo(refusal(INVALID + "Missing the key pk in the item"));
    assertThat(put("parts", "{'pk':{'B':'AQ=='},'sk':{'N':'1'}}", ""))
        .isEqualTo(refusal(INVALID + "Type mismatch for key sk expected: S actual: N"));
  }

  @Test
  void emptyKeysAreRefused() {
    String empty =
        "One or more parameter values are not valid. The AttributeValue for a key attribute"
            + " cannot contain an empty ";
    assertThat(put("users", "{'pk':{'S':''}}", ""))
        .isEqualTo(refusal(empty + "string value. Key: pk"));
    assertThat(put("parts", "{'pk':{'B':''},'sk':{'S':'x'}}", ""))
        .isEqualTo(refusal(empty + "binary value. Key: pk"));
  }

  @Test
  void keysAreCountedInBytesOfUtf8() {
    String two = "é";
    assertThat(put("users", "{'pk':{'S':'" + two.repeat(1024) + "'}}", "")).isEqualTo("{}");
    assertThat(put("users", "{'pk':{'S':'" + two.repeat(1024) + "x'}}", ""))
        .isEqualTo(
            refusal(INVALID + "Size of hashkey has exceeded the maximum size limit of2048 bytes"));
    assertThat(put("parts", "{'pk':{'B':'AQ=='},'sk':{'S':'" + "x".repeat(1025) + "'}}", ""))
        .isEqualTo(
            refusal(
                INVALID
                    + "Aggregated size of all range keys has exceeded the size limit of 1024"
                    + " bytes"));
  }

  @Test
  void anItemHas400KilobytesAtTheMost() {
    String most = "x".repeat(400 * 1024 - "pka".length() - "v".length());
    String tooLarge = refusal("Item size has exceeded the maximum allowed size");
    assertThat(put("users", "{'pk':{'S':'a'},'v':{'S':'" + most + "'}}", "")).isEqualTo("{}");
    assertThat(put("users", "{'pk':{'S':'a'},'v':{'S':'" + most + "x'}}", "")).isEqualTo(tooLarge);
    assertThat(put("nowhere", "{'pk':{'S':'a'},'v':{'S':'" + most + "x'}}", ""))
        .isEqualTo(tooLarge);
  }

  @Test
  void theEntriesOfLocalIndexesCountToo() {
    String half = "x".repeat(210 * 1024);
    String item = "'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'" + half + "'}";
    assertThat(put("indexed", "{" + item + ",'g':{'S':'x'},'h':{'N':'1'}}", "")).isEqualTo("{}");
    assertThat(put("indexed", "{" + item + ",'l':{'S':'x'}}", ""))
        .isEqualTo(refusal("Item size has exceeded the maximum allowed size"));
  }

  @Test
  void anItemHas32LevelsItselfIncluded() {
    String maps = "{'M':{'m':".repeat(30) + "{'L':[{'S':'leaf'}]}" + "}}".repeat(30);
    assertThat(put("users", "{'pk':{'S':'a'},'m':" + maps + "}", "")).isEqualTo("{}");
    assertThat(put("users", "{'pk':{'S':'a'},'m':{'L':[" + maps + "]}}", ""))
        .isEqualTo(refusal("Nesting Levels have exceeded supported limits"));
  }

  @Test
  void whatIsFarTooDeepIsToldAsSuch() {
    String lists = "{'L':[".repeat(5000) + "{'S':'leaf'}" + "]}".repeat(5000);
    assertThat(put("users", "{'pk':{'S':'a'},'m':" + lists + "}", ""))
        .isEqualTo(refusal("Nesting Levels have exceeded supported limits"));
  }

  @Test
  void namesMayBeLongButNotEmpty() {
    String name = "n".repeat(65535);
    String item = "{'" + name + "':{'S':'x'},'pk':{'S':'a'}}";
    assertThat(put("users", item, "")).isEqualTo("{}");
    assertThat(get("{'pk':{'S':'a'}}")).isEqualTo("{'Item':" + item + "}");
    assertThat(put("users", "{'pk':{'S':'a'},'m':{'M':{'':{'S':'x'}}}}", ""))
        .isEqualTo(refusal("Empty attribute name"));
  }

  @Test
  void whatNeedsNoTableIsCheckedFirst() {
    assertThat(put("nowhere", "{'pk':{'S':'a'}}", ",'ReturnValues':'ALL_NEW'"))
        .isEqualTo(refusal("ReturnValues can only be ALL_OLD or NONE"));
    assertThat(put("nowhere", "{'pk':{'N':'x'}}", ",'ReturnValues':'ALL_NEW'"))
        .isEqualTo(refusal("The parameter cannot be converted to a numeric value: x"));
    assertThat(
            put(
                "nowhere",
                "{'pk':{'N':'x'}}",
                ",'Expected':{},'ConditionExpression':'attribute_exists(pk)'"))
        .isEqualTo(
            refusal(
                "Can not use both expression and non-expression parameters in the same request:"
                    + " Non-expression parameters: {Expected} Expression parameters:"
                    + " {ConditionExpression}"));
    assertThat(put("nowhere", "{}", ",'ConditionExpression':'pk = :v'"))
        .startsWith("400 {'__type':'com.amazon.coral.validate#ValidationException'")
        .contains("attribute value: :v");
    assertThat(put("nowhere", "{}", ""))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',"
                + "'message':'Requested resource not found'}");
  }

  @Test
  void namesAndValuesNeedAnExpression() {
    assertThat(put("users", "{'pk':{'S':'a'}}", ",'ExpressionAttributeNames':{'#a':'a'}"))
        .isEqualTo(
            refusal("ExpressionAttributeNames can only be specified when using expressions"));
    assertThat(put("users", "{'pk':{'S':'a'}}", ",'ExpressionAttributeValues':{':a':{'S':'a'}}"))
        .isEqualTo(
            refusal(
                "ExpressionAttributeValues can only be specified when using expressions:"
                    + " ConditionExpression is null"));
  }

  @Test
  void allBrokenConstraintsAreToldTogether() {
    assertThat(
            requests.send(
                "PutItem",
                "{'TableName':'','ReturnValues':'ALL','ReturnItemCollectionMetrics':'X'}"))
        .isEqualTo(
            refusal(
                "4 validation errors detected:"
                    + " Value '' at 'tableName' failed to satisfy constraint: Member must have"
                    + " length greater than or equal to 1;"
                    + " Value null at 'item' failed to satisfy constraint: Member must not be"
                    + " null;"
                    + " Value 'ALL' at 'returnValues' failed to satisfy constraint: Member must"
                    + " satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE,"
                    + " UPDATED_NEW];"
                    + " Value 'X' at 'returnItemCollectionMetrics' failed to satisfy constraint:"
                    + " Member must satisfy enum value set: [SIZE, NONE]"));
  }
}
