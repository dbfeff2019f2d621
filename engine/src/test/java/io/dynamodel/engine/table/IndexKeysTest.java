package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexKeysTest {

  private static final String INVALID = "One or more parameter values were invalid: ";
  private static final String NOT_VALID = "One or more parameter values are not valid. ";
  private static final String EMPTY =
      "The AttributeValue for a key attribute cannot contain an empty ";

  private final Requests requests = new Requests();

  @BeforeEach
  void createTable() {
    IndexedTable.create(requests);
  }

  private String put(String attribute) {
    return requests.send(
        "PutItem",
        "{'TableName':'indexed','Item':{'pk':{'S':'a'},'sk':{'N':'1'}," + attribute + "}}");
  }

  private String update(String expression, String values) {
    return requests.send(
        "UpdateItem",
        "{'TableName':'indexed','Key':{'pk':{'S':'a'},'sk':{'N':'1'}},'UpdateExpression':'"
            + expression
            + "'"
            + (values.isEmpty() ? "" : ",'ExpressionAttributeValues':" + values)
            + "}");
  }

  private static String refusal(String message) {
    return "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'"
        + message
        + "'}";
  }

  @Test
  void aKeyOfAnotherTypeIsRefused() {
    assertThat(put("'g':{'N':'1'}"))
        .isEqualTo(
            refusal(
                INVALID + "Type mismatch for Index Key g Expected: S Actual: N IndexName: byG"));
    assertThat(update("SET l = :l", "{':l':{'NULL':true}}"))
        .isEqualTo(
            refusal(
                INVALID + "Type mismatch for Index Key l Expected: S Actual: NULL IndexName: byL"));
  }

  @Test
  void aTypeThatShowsInTheItemOnlyIsRefusedInOtherWords() {
    put("'x':{'N':'1'}");
    assertThat(update("SET g = x", ""))
        .isEqualTo(
            refusal(
                "The update expression attempted to update the secondary index key to unsupported"
                    + " type"));
  }

  @Test
  void anEmptyKeyIsRefused() {
    assertThat(put("'g':{'S':''}"))
        .isEqualTo(
            refusal(
                NOT_VALID
                    + "A value specified for a secondary index key is not supported. "
                    + EMPTY
                    + "string value. IndexName: byG, IndexKey: g"));
    assertThat(update("SET b = :b", "{':b':{'B':''}}"))
        .isEqualTo(
            refusal(
                NOT_VALID
                    + "The update expression attempted to update a secondary index key to a value"
                    + " that is not supported. "
                    + EMPTY
                    + "binary value."));
  }

  @Test
  void aLargeKeyIsRefused() {
    assertThat(put("'g':{'S':'" + "x".repeat(2049) + "'}"))
        .isEqualTo(
            refusal(
                INVALID
                    + "Size limit exceeded for Index Key g Actual Size: 2049 bytes Max Size: 2048"
                    + " bytes IndexName: byG"));
    assertThat(update("SET l = :l", "{':l':{'S':'" + "x".repeat(1025) + "'}}"))
        .isEqualTo(
            refusal(
                INVALID
                    + "Size limit exceeded for Index Key l Actual Size: 1025 bytes Max Size: 1024"
                    + " bytes IndexName: byL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"g.x", "g[0]"})
  void noPathLeadsIntoAKey(String path) {
    String message =
        "Key attributes must be scalars; list random access '[]' and map lookup '.' are not"
            + " allowed: IndexKey: g";
    assertThat(update("REMOVE " + path, "")).isEqualTo(refusal(message));
    assertThat(
            requests.send(
                "GetItem",
                "{'TableName':'indexed','Key':{'pk':{'S':'a'},'sk':{'N':'1'}},"
                    + "'ProjectionExpression':'"
                    + path
                    + "'}"))
        .isEqualTo(refusal(message));
  }

  @Test
  void aKeyMayBeAbsent() {
    assertThat(put("'h':{'N':'1'}")).isEqualTo("{}");
    assertThat(update("SET l = :l REMOVE h", "{':l':{'S':'x'}}")).isEqualTo("{}");
  }
}
