package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateItemTest {

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    requests.createTable("users", "pk S, sk N");
  }

  private void put(String attributes) {
    requests.send(
        "PutItem",
        "{'TableName':'users','Item':{'pk':{'S':'a'},'sk':{'N':'1'}," + attributes + "}}");
  }

  private String update(String more) {
    return requests.send(
        "UpdateItem", "{'TableName':'users','Key':{'pk':{'S':'a'},'sk':{'N':'1'}}" + more + "}");
  }

  private String item() {
    return requests.send("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
  }

  private static String refusal(String message) {
    return "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
        + message
        + "'}";
  }

  @Test
  void anItemThatIsNotThereIsMade() {
    assertThat(
            update(",'UpdateExpression':'SET v = :v','ExpressionAttributeValues':{':v':{'S':'x'}}"))
        .isEqualTo("{}");
    assertThat(item()).isEqualTo("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'},'v':{'S':'x'}}}");
  }

  @Test
  void anUpdateThatDoesNothingMakesAnItemToo() {
    assertThat(update(",'ReturnValues':'ALL_NEW'"))
        .isEqualTo("{'Attributes':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
    assertThat(item()).isEqualTo("{'Item':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          NONE        | {}
          ALL_OLD     | {'Attributes':{'k':{'S':'x'},'n':{'N':'1'},'pk':{'S':'a'},'sk':{'N':'1'}}}
          UPDATED_OLD | {'Attributes':{'n':{'N':'1'}}}
          ALL_NEW     | {'Attributes':{'k':{'S':'x'},'n':{'N':'3'},'o':{'N':'2'},'pk':{'S':'a'},'sk':{'N':'1'}}}
          UPDATED_NEW | {'Attributes':{'n':{'N':'3'},'o':{'N':'2'}}}
          """)
  void returnsWhatIsAskedFor(String returnValues, String answer) {
    put("'n':{'N':'1'},'k':{'S':'x'}");
    assertThat(
            update(
                ",'UpdateExpression':'ADD n :n, o :n',"
                    + "'ExpressionAttributeValues':{':n':{'N':'2'}},'ReturnValues':'"
                    + returnValues
                    + "'"))
        .isEqualTo(answer);
  }

  @Test
  void onlyTheUpdatedPartsOfDocumentsAreReturned() {
    put("'m':{'M':{'a':{'N':'1'},'b':{'N':'2'}}},'l':{'L':[{'S':'x'},{'S':'y'},{'S':'z'}]}");
    String update = ",'UpdateExpression':'SET m.a = m.b, l[2] = l[0] REMOVE l[1]'";
    assertThat(update(update + ",'ReturnValues':'UPDATED_OLD'"))
        .isEqualTo("{'Attributes':{'m':{'M':{'a':{'N':'1'}}},'l':{'L':[{'S':'y'},{'S':'z'}]}}}");
  }

  @Test
  void nothingIsReturnedOfWhatIsGoneOrWasNeverThere() {
    put("'v':{'S':'x'}");
    assertThat(update(",'UpdateExpression':'REMOVE v','ReturnValues':'UPDATED_NEW'"))
        .isEqualTo("{}");
    assertThat(update(",'UpdateExpression':'REMOVE v','ReturnValues':'UPDATED_OLD'"))
        .isEqualTo("{}");
  }

  @Test
  void theKeyIsNotUpdated() {
    String message =
        "One or more parameter values were invalid: Cannot update attribute sk. This attribute is"
            + " part of the key";
    assertThat(
            update(",'UpdateExpression':'ADD sk :v','ExpressionAttributeValues':{':v':{'N':'1'}}"))
        .isEqualTo(refusal(message));
    assertThat(update(",'AttributeUpdates':{'sk':{'Action':'DELETE'}}"))
        .isEqualTo(refusal(message));
  }

  @Test
  void theConditionIsOnWhatWasThere() {
    put("'n':{'N':'1'}");
    String update =
        ",'UpdateExpression':'SET n = :new','ConditionExpression':'n = :old',"
            + "'ExpressionAttributeValues':{':new':{'N':'2'},':old':{'N':'1'}}";
    assertThat(update(update)).isEqualTo("{}");
    assertThat(update(update + ",'ReturnValuesOnConditionCheckFailure':'ALL_OLD'"))
        .isEqualTo(
            "400 {'__type':'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',"
                + "'Item':{'n':{'N':'2'},'pk':{'S':'a'},'sk':{'N':'1'}},"
                + "'message':'The conditional request failed'}");
  }

  @Test
  void theConditionComesBeforeTheUpdate() {
    assertThat(
            update(
                ",'UpdateExpression':'SET n = absent','ConditionExpression':'attribute_exists(pk)'"))
        .contains("ConditionalCheckFailedException");
  }

  @Test
  void attributeUpdatesPutAddAndDelete() {
    put("'n':{'N':'1'},'s':{'SS':['x','y']},'gone':{'S':'x'}");
    assertThat(
            update(
                ",'AttributeUpdates':{'n':{'Action':'ADD','Value':{'N':'2'}},"
                    + "'s':{'Action':'DELETE','Value':{'SS':['x']}},"
                    + "'gone':{'Action':'DELETE'},'p':{'Value':{'BOOL':true}}},"
                    + "'Expected':{'n':{'ComparisonOperator':'LT','Value':{'N':'2'}}},"
                    + "'ReturnValues':'UPDATED_NEW'"))
        .isEqualTo("{'Attributes':{'n':{'N':'3'},'s':{'SS':['y']},'p':{'BOOL':true}}}");
  }

  @Test
  void anItemMayNotGrowBeyond400Kilobytes() {
    put("'v':{'S':'" + "x".repeat(300 * 1024) + "'}");
    assertThat(update(",'UpdateExpression':'SET w = v'"))
        .isEqualTo(refusal("Item size to update has exceeded the maximum allowed size"));
  }

  @Test
  void anItemMayNotGetDeeperThan32Levels() {
    put("'m':{'M':{}}");
    String value = "{'L':[".repeat(30) + "{'S':'x'}" + "]}".repeat(30);
    String update = ",'UpdateExpression':'SET m.%s = :v','ExpressionAttributeValues':{':v':%s}";
    assertThat(update(update.formatted("v", value))).isEqualTo("{}");
    assertThat(update(update.formatted("v", "{'L':[" + value + "]}")))
        .isEqualTo(refusal("Nesting Levels have exceeded supported limits"));
  }

  @Test
  void valuesWithoutExpressionsAreRefused() {
    assertThat(update(",'ExpressionAttributeValues':{':v':{'N':'1'}}"))
        .isEqualTo(
            refusal(
                "ExpressionAttributeValues can only be specified when using expressions:"
                    + " UpdateExpression and ConditionExpression are null"));
  }
}
