package io.dynamodel.engine.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateTableRequestTest {

  private static final String INVALID = "One or more parameter values were invalid: ";

  private final Requests requests = new Requests();

  /** What is said of a table that is paid per request, with the attributes {@code a}, {@code b}. */
  private String refused(String rest) {
    return refusedAltogether(
        "'TableName':'abc','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':"
            + attributes("a", "b")
            + ","
            + rest);
  }

  private String refusedAltogether(String fields) {
    String answer = requests.send("CreateTable", "{" + fields + "}");
    String type = "400 {'__type':'com.amazon.coral.validate#ValidationException','message':'";
    assertThat(answer).startsWith(type);
    return answer.substring(type.length(), answer.length() - 2);
  }

  private static String attributes(String... names) {
    StringBuilder json = new StringBuilder("[");
    for (String name : names) {
      json.append(json.length() == 1 ? "" : ",")
          .append("{'AttributeName':'" + name + "','AttributeType':'S'}");
    }
    return json.append("]").toString();
  }

  /** A key schema: {@code "a HASH, b RANGE"}. */
  private static String keys(String keys) {
    return "'KeySchema':["
        + keys.replaceAll("(\\w+) (\\w+)", "{'AttributeName':'$1','KeyType':'$2'}")
        + "]";
  }

  private static String index(String name, String keys, String projection) {
    return "{'IndexName':'%s',%s,'Projection':{%s}}".formatted(name, keys(keys), projection);
  }

  private static String withIndex(String keys, String projection) {
    return keys("a HASH, b RANGE")
        + ",'GlobalSecondaryIndexes':["
        + index("one", keys, projection)
        + "]";
  }

  @Test
  void aNameIsRequiredBeforeAllElse() {
    assertThat(refusedAltogether("'BillingMode':'x'"))
        .isEqualTo("The parameter 'TableName' is required but was not present in the request");
  }

  @Test
  void constraintsAreToldTogetherInOrder() {
    assertThat(
            refusedAltogether(
                "'TableName':'a;','BillingMode':'x','KeySchema':[],"
                    + "'ProvisionedThroughput':{'ReadCapacityUnits':0}"))
        .isEqualTo(
            "7 validation errors detected: Value null at 'attributeDefinitions' failed to satisfy"
                + " constraint: Member must not be null;"
                + " Value 'a;' at 'tableName' failed to satisfy constraint: Member must have length"
                + " greater than or equal to 3;"
                + " Value 'a;' at 'tableName' failed to satisfy constraint: Member must satisfy"
                + " regular expression pattern: [a-zA-Z0-9_.-]+;"
                + " Value 'x' at 'billingMode' failed to satisfy constraint: Member must satisfy"
                + " enum value set: [PROVISIONED, PAY_PER_REQUEST];"
                + " Value null at 'provisionedThroughput.writeCapacityUnits' failed to satisfy"
                + " constraint: Member must not be null;"
                + " Value '0' at 'provisionedThroughput.readCapacityUnits' failed to satisfy"
                + " constraint: Member must have value greater than or equal to 1;"
                + " Value '[]' at 'keySchema' failed to satisfy constraint: Member must have length"
                + " greater than or equal to 1");
  }

  @Test
  void aTableHasTwoKeyAttributesAtTheMost() {
    assertThat(refused(keys("a HASH, b RANGE, c RANGE")))
        .isEqualTo(
            "1 validation error detected: Value '[KeySchemaElement(attributeName=a, keyType=HASH),"
                + " KeySchemaElement(attributeName=b, keyType=RANGE),"
                + " KeySchemaElement(attributeName=c, keyType=RANGE)]' at 'keySchema' failed to"
                + " satisfy constraint: Member must have length less than or equal to 2");
  }

  @Test
  void unitsAreSaidIfTheyArePaid() {
    String table = "'TableName':'abc','AttributeDefinitions':[]," + keys("a HASH");
    assertThat(refusedAltogether(table))
        .isEqualTo(
            INVALID
                + "ReadCapacityUnits and WriteCapacityUnits must both be specified when"
                + " BillingMode is PROVISIONED");
    String units = ",'ProvisionedThroughput':{'ReadCapacityUnits':%d,'WriteCapacityUnits':1}";
    assertThat(refusedAltogether(table + units.formatted(1_000_000_000_001L)))
        .isEqualTo("Given value 1000000000001 for ReadCapacityUnits is out of bounds");
    assertThat(refusedAltogether(table + ",'BillingMode':'PAY_PER_REQUEST'" + units.formatted(1)))
        .isEqualTo(
            INVALID
                + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when"
                + " BillingMode is PAY_PER_REQUEST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a RANGE            | Invalid KeySchema: The first KeySchemaElement is not a HASH key type
          a HASH, b HASH     | Invalid KeySchema: The second KeySchemaElement is not a RANGE key type
          a HASH, a RANGE    | Both the Hash Key and the Range Key element in the KeySchema have the same name
          x HASH             | One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [a, b]
          a HASH             | One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions
          """)
  void keysOfTheTable(String keys, String message) {
    assertThat(refused(keys(keys))).isEqualTo(message);
  }

  @Test
  void moreKeysThanDefinitions() {
    assertThat(
            refusedAltogether(
                "'TableName':'abc','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':"
                    + attributes("a")
                    + ","
                    + keys("a HASH, a RANGE")))
        .isEqualTo("Invalid KeySchema: Some index key attribute have no definition");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a HASH, c RANGE | 'ProjectionType':'ALL' | One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [a, c], AttributeDefinitions: [a, b]
          b HASH, a RANGE, b RANGE | 'ProjectionType':'ALL' | The KeySchema contains multiple key attributes with the same name
          b RANGE, a HASH | 'ProjectionType':'ALL' | Invalid KeySchema: The first KeySchemaElement is not a HASH key type
          b HASH | | One or more parameter values were invalid: Unknown ProjectionType: null
          b HASH | 'ProjectionType':'ALL','NonKeyAttributes':['x'] | One or more parameter values were invalid: ProjectionType is ALL, but NonKeyAttributes is specified
          b HASH | 'ProjectionType':'INCLUDE' | One or more parameter values were invalid: ProjectionType is INCLUDE, but NonKeyAttributes is not specified
          b HASH | 'ProjectionType':'INCLUDE','NonKeyAttributes':['x','x'] | One or more parameter values were invalid: Duplicate element in NonKeyAttributes: x
          """)
  void globalIndexes(String keys, String projection, String message) {
    assertThat(refused(withIndex(keys, projection == null ? "" : projection))).isEqualTo(message);
  }

  @Test
  void partitionPartsOfAGlobalIndexComeFirstAndAreFourAtTheMost() {
    String all = "'ProjectionType':'ALL'";
    String table =
        "'TableName':'abc','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':"
            + attributes("a", "b", "c", "d", "e")
            + ",";
    assertThat(refusedAltogether(table + withIndex("a HASH, b HASH, c HASH, d HASH, e HASH", all)))
        .isEqualTo(
            INVALID + "The KeySchema exceeds the maximum allowed number of HASH key attributes");
    assertThat(
            refusedAltogether(table + withIndex("a HASH, b RANGE, c HASH, d RANGE, e RANGE", all)))
        .isEqualTo(
            INVALID + "All HASH key attributes must precede RANGE key attributes in the KeySchema");
    assertThat(
            requests.send(
                "CreateTable",
                "{" + table + withIndex("a HASH, b HASH, c HASH, d RANGE, e RANGE", all) + "}"))
        .contains(keys("a HASH,b HASH,c HASH,d RANGE,e RANGE").replace(", ", ","));
  }

  @Test
  void everyDefinitionIsUsed() {
    assertThat(
            refusedAltogether(
                "'TableName':'abc','BillingMode':'PAY_PER_REQUEST','AttributeDefinitions':"
                    + attributes("a", "b", "c")
                    + ","
                    + withIndex("a HASH", "")))
        .isEqualTo(
            INVALID
                + "Some AttributeDefinitions are not used. AttributeDefinitions: [a, b, c],"
                + " keys used: [a, b]");
  }

  @Test
  void localIndexesShareThePartitionKeyOfTheTable() {
    String local = "'LocalSecondaryIndexes':[%s]";
    String table = keys("a HASH, b RANGE") + ",";
    assertThat(refused(keys("a HASH") + "," + local.formatted(index("one", "a HASH", ""))))
        .isEqualTo(
            INVALID
                + "Table KeySchema does not have a range key, which is required when specifying"
                + " a LocalSecondaryIndex");
    assertThat(refused(table + local.formatted(index("one", "b HASH", ""))))
        .isEqualTo(INVALID + "Index KeySchema does not have a range key for index: one");
    assertThat(refused(table + local.formatted(index("one", "b HASH, a RANGE", ""))))
        .isEqualTo(
            INVALID
                + "Index KeySchema does not have the same leading hash key as table KeySchema"
                + " for index: one. index hash key: b, table hash key: a");
    assertThat(refused(table + local.formatted("")))
        .isEqualTo(INVALID + "List of LocalSecondaryIndexes is empty");
  }

  @Test
  void namesOfIndexesAreDistinct() {
    String one = index("one", "a HASH, b RANGE", "'ProjectionType':'ALL'");
    assertThat(
            refused(
                keys("a HASH, b RANGE")
                    + ",'LocalSecondaryIndexes':["
                    + one
                    + "],'GlobalSecondaryIndexes':["
                    + one
                    + "]"))
        .isEqualTo(INVALID + "Duplicate index name: one");
  }

  @Test
  void thereAreFiveLocalAndTwentyGlobalIndexesAtTheMost() {
    assertThat(refused(keys("a HASH, b RANGE") + ",'LocalSecondaryIndexes':" + indexes(6)))
        .isEqualTo(INVALID + "Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    assertThat(refused(keys("a HASH, b RANGE") + ",'GlobalSecondaryIndexes':" + indexes(21)))
        .isEqualTo(INVALID + "GlobalSecondaryIndex count exceeds the per-table limit of 20");
  }

  private static String indexes(int count) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",")
          .append(index("index" + i, "a HASH, b RANGE", "'ProjectionType':'KEYS_ONLY'"));
    }
    return json.append("]").toString();
  }

  @Test
  void unitsOfIndexesFollowTheTable() {
    String index =
        "{'IndexName':'one',%s,'Projection':{'ProjectionType':'ALL'},'ProvisionedThroughput':"
                .formatted(keys("b HASH"))
            + "{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}";
    assertThat(refused(keys("a HASH") + ",'GlobalSecondaryIndexes':[" + index + "]"))
        .isEqualTo(
            INVALID
                + "ProvisionedThroughput should not be specified for index: one when BillingMode"
                + " is PAY_PER_REQUEST");
  }

  @Test
  void aStreamIsSaidWithWhatItHolds() {
    String table = keys("a HASH, b RANGE") + ",'StreamSpecification':";
    assertThat(refused(table + "{'StreamEnabled':true}"))
        .isEqualTo(
            INVALID + "Table is being created with a stream enabled, UpdateViewType is required");
    assertThat(refused(table + "{'StreamEnabled':false,'StreamViewType':'NEW_IMAGE'}"))
        .isEqualTo(
            INVALID
                + "Table is being created with a stream disabled, UpdateViewType should not be"
                + " specified");
  }

  @Test
  void tagsAreChecked() {
    String table = keys("a HASH, b RANGE") + ",'Tags':";
    assertThat(refused(table + "[{'Key':'aws:x','Value':'y'}]"))
        .isEqualTo("Tag Key cannot be prefixed with aws:, Key: aws:x");
    assertThat(refused(table + "[{'Key':'x'}]"))
        .isEqualTo("The Tag Value provided is invalid, Value: null");
    assertThat(refused(table + "[{'Key':'x','Value':'y'},{'Key':'x','Value':'z'}]"))
        .isEqualTo("Duplicate Tag Keys provided as input: Duplicate Tag Key found x");
  }
}
