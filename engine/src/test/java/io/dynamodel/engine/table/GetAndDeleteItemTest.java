package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GetAndDeleteItemTest {

  private static final String KEY = "{'pk':{'S':'a'},'sk':{'N':'1'}}";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    requests.createTable("users", "pk S, sk N");
    requests.send(
        "PutItem",
        "{'TableName':'users','Item':{'pk':{'S':'a'},'sk':{'N':'1'},'x':{'S':'y'},"
            + "'m':{'M':{'p':{'N':'1'},'q':{'N':'2'}}}}}");
  }

  private String send(String operation, String key, String more) {
    return requests.send(operation, "{'TableName':'users','Key':" + key + more + "}");
  }

  private static String refusal(String message) {
    return "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
        + message
        + "'}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'pk':{'S':'a'}}",
        "{'pk':{'S':'a'},'sk':{'S':'1'}}",
        "{'pk':{'S':'a'},'other':{'N':'1'}}",
        "{'pk':{'S':'a'},'sk':{'N':'1'},'x':{'S':'y'}}"
      })
  void aKeyHasTheAttributesOfTheSchema(String key) {
    String unlike = refusal("The provided key element does not match the schema");
    assertThat(send("GetItem", key, "")).isEqualTo(unlike);
    assertThat(send("DeleteItem", key, "")).isEqualTo(unlike);
    assertThat(send("UpdateItem", key, "")).isEqualTo(unlike);
  }

  @Test
  void anItemThatIsNotThereIsNoError() {
    String key = "{'pk':{'S':'b'},'sk':{'N':'1'}}";
    assertThat(send("GetItem", key, "")).isEqualTo("{}");
    assertThat(send("DeleteItem", key, ",'ReturnValues':'ALL_OLD'")).isEqualTo("{}");
  }

  @Test
  void equalNumbersAreOneKey() {
    assertThat(send("GetItem", "{'pk':{'S':'a'},'sk':{'N':'1.0'}}", ",'AttributesToGet':['sk']"))
        .isEqualTo("{'Item':{'sk':{'N':'1'}}}");
  }

  @Test
  void aProjectionGivesPartsOnly() {
    assertThat(send("GetItem", KEY, ",'ProjectionExpression':'m.q, absent'"))
        .isEqualTo("{'Item':{'m':{'M':{'q':{'N':'2'}}}}}");
    assertThat(send("GetItem", KEY, ",'AttributesToGet':['x','absent']"))
        .isEqualTo("{'Item':{'x':{'S':'y'}}}");
    assertThat(send("GetItem", KEY, ",'AttributesToGet':['absent']")).isEqualTo("{'Item':{}}");
  }

  @Test
  void projectionsAreCheckedWithoutATable() {
    assertThat(
            requests.send(
                "GetItem", "{'TableName':'nowhere','Key':{},'AttributesToGet':['x','x']}"))
        .isEqualTo(
            refusal(
                "One or more parameter values were invalid: Duplicate value in attribute name:"
                    + " x"));
    assertThat(
            requests.send(
                "GetItem",
                "{'TableName':'nowhere','Key':{},'AttributesToGet':['x'],"
                    + "'ProjectionExpression':'x'}"))
        .contains("{AttributesToGet} Expression parameters: {ProjectionExpression}");
  }

  @Test
  void aDeletedItemIsGone() {
    assertThat(send("DeleteItem", KEY, ",'ReturnValues':'ALL_OLD'"))
        .endsWith("'pk':{'S':'a'},'sk':{'N':'1'},'x':{'S':'y'}}}");
    assertThat(send("GetItem", KEY, "")).isEqualTo("{}");
  }

  @Test
  void deletingHasConditionsToo() {
    assertThat(send("DeleteItem", KEY, ",'Expected':{'x':{'Value':{'S':'z'}}}"))
        .contains("ConditionalCheckFailedException");
    assertThat(
            send(
                "DeleteItem",
                KEY,
                ",'ConditionExpression':'x = :x','ExpressionAttributeValues':{':x':{'S':'y'}}"))
        .isEqualTo("{}");
  }

  @Test
  void returnValuesOfAnUpdateAreRefused() {
    assertThat(send("DeleteItem", KEY, ",'ReturnValues':'UPDATED_OLD'"))
        .isEqualTo(refusal("ReturnValues can only be ALL_OLD or NONE"));
  }

  @Test
  void readsThatAreNotConsistentCatchUpByReading() {
    Requests stale = Requests.stale(Clock.systemUTC());
    stale.createTable("users", "pk S");
    stale.send("PutItem", "{'TableName':'users','Item':{'pk':{'S':'a'}}}");
    String get = "{'TableName':'users','Key':{'pk':{'S':'a'}}%s}";
    assertThat(stale.send("GetItem", get.formatted(",'ConsistentRead':true"))).contains("'a'");
    assertThat(stale.send("GetItem", get.formatted(""))).isEqualTo("{}");
    assertThat(stale.send("GetItem", get.formatted(""))).contains("'a'");
  }
}
