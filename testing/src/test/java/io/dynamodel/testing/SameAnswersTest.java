package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What is asked in the process and over HTTP has the same answer. */
class SameAnswersTest {

  private static final DynamoDbLocal IN_PROCESS = DynamoDbLocal.start();
  private static final DynamoDbLocal HTTP = DynamoDbLocal.startHttp();

  @BeforeAll
  static void createTables() {
    Stream.of(IN_PROCESS, HTTP).map(DynamoDbLocal::client).forEach(EventsTable::createTable);
  }

  @AfterAll
  static void close() {
    IN_PROCESS.close();
    HTTP.close();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isTheSame(Question question) {
    String overHttp = answer(question, HTTP.client());

    assertThat(overHttp).contains(question.expected());
    assertThat(answer(question, IN_PROCESS.client())).isEqualTo(overHttp);
  }

  static Stream<Named<Question>> questions() {
    return Stream.of(
        question("item", "e1", SameAnswersTest::item),
        question("absent item", "false {}", SameAnswersTest::absentItem),
        question("all types", "type=L hasL=true", SameAnswersTest::allTypes),
        question("numbers", "N=1.5)", SameAnswersTest::numbers),
        question("lone surrogate", "[97, 55296, 98]", SameAnswersTest::loneSurrogate),
        question("bytes changed after put", "[1, 2]", SameAnswersTest::changedBytes),
        question("list changed after put", "[AttributeValue(S=a)]", SameAnswersTest::changedList),
        question("read-only item", "UnsupportedOperationException", SameAnswersTest::changedItem),
        question("failed condition", "N=1", SameAnswersTest::failedCondition),
        question("failed condition, no item", "false {}", SameAnswersTest::failedConditionNoItem),
        question("cancelled transaction", "[ConditionalCheckFailed", SameAnswersTest::cancelled),
        question("existing table", "ResourceInUseException", SameAnswersTest::existingTable),
        question("absent table", "ResourceNotFoundException", SameAnswersTest::absentTable),
        question(
            "empty key", "ValidationException", c -> c.putItem(EventsTable.put("", string("")))),
        question("39 digits", "38 digits", SameAnswersTest::longNumber),
        question("empty set", "may not be empty", SameAnswersTest::emptySet),
        question("two types", "more than one datatypes", SameAnswersTest::twoTypes),
        question("unused value", "unused", SameAnswersTest::unusedValue),
        question("duplicate keys", "duplicates", SameAnswersTest::duplicateKeys),
        question("no last key", "false {}", SameAnswersTest::lastKey),
        question("time to live", "ENABLED", SameAnswersTest::timeToLive),
        question("table", "PAY_PER_REQUEST", SameAnswersTest::table));
  }

  private static Object item(DynamoDbClient client) {
    client.putItem(EventsTable.put("e1", AttributeValue.fromN("1")));
    return new TreeMap<>(EventsTable.get(client, "e1"));
  }

  private static Object absentItem(DynamoDbClient client) {
    var response =
        client.getItem(g -> g.tableName(EventsTable.TABLE).key(EventsTable.key("absent")));
    return response.hasItem() + " " + response.item();
  }

  private static Object allTypes(DynamoDbClient client) {
    AttributeValue list =
        AttributeValue.fromL(
            List.of(
                AttributeValue.fromL(List.of()),
                AttributeValue.fromM(Map.of()),
                AttributeValue.fromNul(true),
                AttributeValue.fromBool(false),
                string(""),
                AttributeValue.fromB(SdkBytes.fromByteArray(new byte[0])),
                AttributeValue.fromSs(List.of("b", "a")),
                AttributeValue.fromNs(List.of("2", "1.0")),
                AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x")))));
    client.putItem(EventsTable.put("types", list));
    List<String> seen = new ArrayList<>();
    describe(EventsTable.get(client, "types").get("value"), seen);
    return seen;
  }

  /** With what is set and what is not: an absent list is not an empty one. */
  private static void describe(AttributeValue value, List<String> seen) {
    seen.add(
        "type=%s hasL=%s hasM=%s hasSs=%s hasNs=%s hasBs=%s %s"
            .formatted(
                value.type(),
                value.hasL(),
                value.hasM(),
                value.hasSs(),
                value.hasNs(),
                value.hasBs(),
                value));
    value.l().forEach(each -> describe(each, seen));
  }

  private static Object numbers(DynamoDbClient client) {
    return Stream.of("1.500", "1E5", "-0", "1e-130", "+5", "0.10E+10", "12345678901234567890")
        .map(
            number -> {
              client.putItem(EventsTable.put("number", AttributeValue.fromN(number)));
              return EventsTable.get(client, "number").get("value");
            })
        .toList();
  }

  private static Object loneSurrogate(DynamoDbClient client) {
    client.putItem(EventsTable.put("surrogate", string("a\ud800b")));
    return EventsTable.get(client, "surrogate").get("value").s().chars().boxed().toList();
  }

  private static Object changedBytes(DynamoDbClient client) {
    byte[] bytes = {1, 2};
    client.putItem(
        EventsTable.put("bytes", AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes))));
    bytes[0] = 9;
    return Arrays.toString(EventsTable.get(client, "bytes").get("value").b().asByteArray());
  }

  private static Object changedList(DynamoDbClient client) {
    List<AttributeValue> list = new ArrayList<>(List.of(string("a")));
    client.putItem(EventsTable.put("list", AttributeValue.builder().l(list).build()));
    list.add(string("b"));
    return EventsTable.get(client, "list").get("value").l();
  }

  private static Object changedItem(DynamoDbClient client) {
    client.putItem(EventsTable.put("read-only", string("a")));
    return EventsTable.get(client, "read-only").put("more", string("b"));
  }

  private static Object failedCondition(DynamoDbClient client) {
    client.putItem(EventsTable.put("there", AttributeValue.fromN("1")));
    return client.putItem(insert("there"));
  }

  private static Object failedConditionNoItem(DynamoDbClient client) {
    return client.deleteItem(
        d ->
            d.tableName(EventsTable.TABLE)
                .key(EventsTable.key("absent"))
                .conditionExpression("attribute_exists(id)")
                .returnValuesOnConditionCheckFailure("ALL_OLD"));
  }

  private static Object cancelled(DynamoDbClient client) {
    client.putItem(EventsTable.put("there", AttributeValue.fromN("1")));
    return client.transactWriteItems(
        t ->
            t.transactItems(
                first ->
                    first.put(
                        p ->
                            p.tableName(EventsTable.TABLE)
                                .item(EventsTable.key("there"))
                                .conditionExpression("attribute_not_exists(id)")
                                .returnValuesOnConditionCheckFailure("ALL_OLD")),
                second ->
                    second.delete(d -> d.tableName(EventsTable.TABLE).key(EventsTable.key("e9")))));
  }

  private static Object existingTable(DynamoDbClient client) {
    EventsTable.createTable(client);
    return "created";
  }

  private static Object absentTable(DynamoDbClient client) {
    return client.describeTable(d -> d.tableName("absent"));
  }

  private static Object longNumber(DynamoDbClient client) {
    return client.putItem(EventsTable.put("n", AttributeValue.fromN("1".repeat(39))));
  }

  private static Object emptySet(DynamoDbClient client) {
    return client.putItem(EventsTable.put("s", AttributeValue.fromSs(List.of())));
  }

  private static Object twoTypes(DynamoDbClient client) {
    return client.putItem(EventsTable.put("t", AttributeValue.builder().s("a").n("1").build()));
  }

  private static Object unusedValue(DynamoDbClient client) {
    return client.updateItem(
        u ->
            u.tableName(EventsTable.TABLE)
                .key(EventsTable.key("u"))
                .updateExpression("SET a = :a")
                .expressionAttributeValues(Map.of(":a", string("a"), ":b", string("b"))));
  }

  private static Object duplicateKeys(DynamoDbClient client) {
    KeysAndAttributes twice =
        KeysAndAttributes.builder().keys(EventsTable.key("e1"), EventsTable.key("e1")).build();
    return client.batchGetItem(b -> b.requestItems(Map.of(EventsTable.TABLE, twice)));
  }

  private static Object lastKey(DynamoDbClient client) {
    var response =
        client.query(
            q ->
                q.tableName(EventsTable.TABLE)
                    .keyConditionExpression("id = :id")
                    .expressionAttributeValues(Map.of(":id", string("absent"))));
    return response.hasLastEvaluatedKey() + " " + response.lastEvaluatedKey();
  }

  private static Object timeToLive(DynamoDbClient client) {
    client.updateTimeToLive(
        t ->
            t.tableName(EventsTable.TABLE)
                .timeToLiveSpecification(s -> s.enabled(true).attributeName("ttl")));
    return client.describeTimeToLive(t -> t.tableName(EventsTable.TABLE)).timeToLiveDescription();
  }

  private static Object table(DynamoDbClient client) {
    var table = client.describeTable(d -> d.tableName(EventsTable.TABLE)).table();
    return table.keySchema() + " " + table.billingModeSummary().billingModeAsString();
  }

  private static PutItemRequest insert(String id) {
    return PutItemRequest.builder()
        .tableName(EventsTable.TABLE)
        .item(EventsTable.key(id))
        .conditionExpression("attribute_not_exists(id)")
        .returnValuesOnConditionCheckFailure("ALL_OLD")
        .build();
  }

  private static AttributeValue string(String value) {
    return AttributeValue.fromS(value);
  }

  private static String answer(Question question, DynamoDbClient client) {
    try {
      return String.valueOf(question.ask().apply(client));
    } catch (RuntimeException e) {
      return describe(e);
    }
  }

  private static String describe(RuntimeException thrown) {
    String described = thrown.getClass().getName();
    if (thrown instanceof AwsServiceException e) {
      described +=
          " %d %s %s"
              .formatted(
                  e.statusCode(),
                  e.awsErrorDetails().errorCode(),
                  e.awsErrorDetails().errorMessage());
    }
    if (thrown instanceof ConditionalCheckFailedException e) {
      described += " " + e.hasItem() + " " + new TreeMap<>(e.item());
    }
    if (thrown instanceof TransactionCanceledException e) {
      described += " " + e.cancellationReasons();
    }
    return described;
  }

  private static Named<Question> question(
      String name, String expected, Function<DynamoDbClient, Object> ask) {
    return Named.of(name, new Question(expected, ask));
  }

  /** What to ask, and part of the answer. */
  record Question(String expected, Function<DynamoDbClient, Object> ask) {}
}
