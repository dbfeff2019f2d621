package io.dynamodel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.Constraint;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each field of each operation gets a value of each wrong type, while all others are right. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WrongTypesTest {

  private static final Pattern WORDS =
      Pattern.compile("Member must satisfy enum value set: \\[(.*)]");

  private static final String UNREADABLE =
      "{\"__type\":\"com.amazon.coral.service#SerializationException\"}";

  private static final List<Json> ODD =
      List.of(
          Json.NULL,
          Json.of(true),
          Json.of(false),
          Json.of(0),
          Json.of(-1),
          Json.of(1_000_000_000_001L),
          new Json.Num("1.5"),
          new Json.Num("99999999999999999999"),
          new Json.Num("1E400"),
          new Json.Num("1E-999999999"),
          new Json.Num("1E999999999"),
          new Json.Num("1E9999999999999"),
          new Json.Num("-1E-9999999999999"),
          new Json.Num("9".repeat(2_000)),
          Json.of(""),
          Json.of(" "),
          Json.of("yes"),
          Json.of("1"),
          Json.of("="),
          Json.of("A==="),
          Json.of("a\u0000\ud83d\ude00"),
          Json.of("arn:"),
          Json.of("arn:aws:dynamodb:us-east-1:000000000000:table/things/stream/x"),
          Json.of("x".repeat(3_000)),
          Json.of(List.of()),
          Json.of(List.of(Json.NULL)),
          Json.of(List.of(Json.of("a"), Json.of("a"))),
          Json.of(List.of(Json.of(List.of()))),
          Json.object().json(),
          Json.object().put("", "x").json(),
          Json.object().put("S", "x").put("N", "1").json(),
          Json.object().put("Unknown", 1).json(),
          nested("[", "]"),
          nested("{\"a\":", "}"),
          nested("{\"L\":[", "]}"),
          nested("{\"M\":{\"m\":", "}}"));

  private final Map<String, Action> actions =
      Actions.on(new Database(Clock.systemUTC(), new Random(1), false));
  private final Service service = new Service(actions);

  WrongTypesTest() {
    send(
        "CreateTable",
        """
        {"TableName": "things", "BillingMode": "PAY_PER_REQUEST",
         "AttributeDefinitions": [{"AttributeName": "things", "AttributeType": "S"}],
         "KeySchema": [{"AttributeName": "things", "KeyType": "HASH"}],
         "GlobalSecondaryIndexes": [{"IndexName": "things",
           "KeySchema": [{"AttributeName": "things", "KeyType": "HASH"}],
           "Projection": {"ProjectionType": "KEYS_ONLY"}}],
         "StreamSpecification": {"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"}}
        """);
  }

  static Stream<String> operations() {
    return new WrongTypesTest().actions.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void isAnsweredOrRefused(String operation) {
    Action action = actions.get(operation);
    assertThat(variants(action.shape(), 0))
        .allSatisfy(request -> assertIsAnswered(operation, JsonBytes.write(request)));
  }

  private void assertIsAnswered(String operation, byte[] request) throws IOException {
    Answer answer = service.answer(operation, request);
    Json.Obj body = (Json.Obj) JsonBytes.read(answer.body());
    assertThat(body.fields().containsKey("__type") ? 400 : 200)
        .as(() -> operation + " " + start(request) + " => " + start(answer.body()))
        .isEqualTo(answer.status());
  }

  private static String start(byte[] text) {
    return new String(text, 0, Math.min(text.length, 1000), UTF_8);
  }

  @Test
  void unknownFieldsAreLeftOut() {
    assertThat(send("DescribeTable", "{\"Unknown\": [{}], \"TableName\": \"things\"}"))
        .contains("\"TableStatus\":\"ACTIVE\"");
  }

  @Test
  void ofTwoFieldsWithOneNameTheLastCounts() {
    assertThat(send("DescribeTable", "{\"TableName\": 1, \"TableName\": \"things\"}"))
        .contains("\"TableStatus\":\"ACTIVE\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"TableName\":\"things\"} x",
        "{\"TableName\":\"things\"}}",
        "{\"TableName\":\"things\",}",
        "{\"TableName\":\"things\",\"a\":NaN}",
        "{\"TableName\":\"things\",\"a\":-Infinity}",
        "{\"TableName\":\"things\",\"a\":01}",
        "{\"TableName\":\"things\",\"a\":.5}",
        "{\"TableName\":\"things\",\"a\":\"\t\"}",
        "{\"TableName\":\"things\",\"a\":\"\\x\"}",
        "{\"TableName\":\"things\" /* */}",
        "{'TableName':'things'}",
        "{TableName:\"things\"}",
        "[\"things\"]",
        "\"things\"",
        "null",
        ""
      })
  void whatIsNoObjectInJsonIsUnreadable(String request) {
    assertThat(send("DescribeTable", request)).isEqualTo(UNREADABLE);
  }

  @Test
  void bytesThatAreNoUtf8AreUnreadable() {
    byte[] request = "{\"TableName\":\"things\",\"a\":\"?\"}".getBytes(UTF_8);
    for (int bad : new int[] {0x80, 0xC3, 0xE2, 0xF0, 0xFF}) {
      byte[] wrong = request.clone();
      wrong[request.length - 3] = (byte) bad;
      assertThat(new String(service.answer("DescribeTable", wrong).body(), UTF_8))
          .as("%x", bad)
          .isEqualTo(UNREADABLE);
    }
  }

  @Test
  void halfASurrogatePairIsStoredInAValueButUnreadableInAName() {
    String put =
        """
        {"TableName":"things","Item":{"things":{"S":"a"},"%s":{"S":"%s"}}}
        """;
    assertThat(send("PutItem", put.formatted("b", "\\ude00\\ud83d"))).isEqualTo("{}");
    assertThat(send("Scan", "{\"TableName\":\"things\"}"))
        .contains("\"b\":{\"S\":\"\\uDE00\\uD83D\"}");
    assertThat(send("PutItem", put.formatted("\\ud83d", "x"))).isEqualTo(UNREADABLE);
  }

  /** The values of a shape that are odd in one place. */
  private static Stream<Json> variants(Shape shape, int values) {
    return Stream.concat(ODD.stream(), insideOf(shape, values));
  }

  private static Stream<Json> insideOf(Shape shape, int values) {
    if (shape instanceof Shape.ListOf list) {
      return variants(list.member().shape(), values).map(each -> Json.of(List.of(each)));
    }
    if (shape instanceof Shape.MapOf map) {
      return variants(map.member().shape(), values)
          .map(each -> Json.object().put("things", each).json());
    }
    if (!(shape instanceof Shape.Struct struct)) {
      return Stream.of();
    }
    boolean isValue = struct.equals(Shape.ATTRIBUTE_VALUE);
    if (isValue && values > 1) {
      return Stream.of();
    }
    return struct.fields().get().entrySet().stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(without(struct, field.getKey())),
                    variants(field.getValue().shape(), isValue ? values + 1 : values)
                        .map(each -> with(struct, field.getKey(), each))));
  }

  private static Json without(Shape.Struct struct, String field) {
    Map<String, Json> fields = right(struct);
    fields.remove(field);
    return new Json.Obj(fields);
  }

  private static Json with(Shape.Struct struct, String field, Json value) {
    Map<String, Json> fields = right(struct);
    if (struct.equals(Shape.ATTRIBUTE_VALUE)) {
      fields.clear();
    }
    fields.put(field, value);
    return new Json.Obj(fields);
  }

  /** The fields that a structure must have. */
  private static Map<String, Json> right(Shape.Struct struct) {
    Map<String, Json> fields = new LinkedHashMap<>();
    if (struct.equals(Shape.ATTRIBUTE_VALUE)) {
      fields.put("S", Json.of("a"));
      return fields;
    }
    struct
        .fields()
        .get()
        .forEach(
            (name, member) -> {
              if (!member.constraints().isEmpty()) {
                fields.put(name, right(member));
              }
            });
    return fields;
  }

  private static Json right(Member member) {
    Shape shape = member.shape();
    if (shape instanceof Shape.Text) {
      return Json.of(word(member));
    }
    if (shape instanceof Shape.Whole) {
      return Json.of(1);
    }
    if (shape instanceof Shape.Bool) {
      return Json.of(true);
    }
    if (shape instanceof Shape.Blob) {
      return Json.of("YWJj");
    }
    if (shape instanceof Shape.ListOf list) {
      return Json.of(List.of(right(list.member())));
    }
    if (shape instanceof Shape.MapOf map) {
      return Json.object().put("things", right(map.member())).json();
    }
    return new Json.Obj(right((Shape.Struct) shape));
  }

  private static String word(Member member) {
    return member.constraints().stream()
        .filter(Constraint.Holds.class::isInstance)
        .map(holds -> WORDS.matcher(((Constraint.Holds) holds).text()))
        .filter(Matcher::matches)
        .map(words -> words.group(1).split(", ", -1)[0])
        .findFirst()
        .orElse("things");
  }

  private static Json nested(String open, String close) {
    try {
      String text = open.repeat(100) + "1" + close.repeat(100);
      return JsonBytes.read(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String send(String operation, String request) {
    return new String(service.answer(operation, request.getBytes(UTF_8)).body(), UTF_8);
  }
}
