package io.dynamodel.internal.answer;

import static io.dynamodel.property.Scalars.ints;
import static java.util.Map.entry;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.instancio.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Any item, and any JSON of it: with space and escapes where JSON can have them. */
final class AnyAnswer {
  private static final List<String> SPACE = List.of("", "", "", "", " ", "\n", "\t\r ");

  private AnyAnswer() {}

  static Gen<Map<String, AttributeValue>> item() {
    return Gens.frequency(entry(19, items(0, 8)), entry(1, items(60, 200)));
  }

  private static Gen<Map<String, AttributeValue>> items(int least, int most) {
    return Gens.maps(text(), value(), least, most);
  }

  /** Any value. */
  static Gen<AttributeValue> value() {
    return Gens.nested(4, scalar(), AnyAnswer::collection);
  }

  /** Mostly one of {@code values}; else NULL, or any. */
  static Gen<AttributeValue> mostly(Gen<AttributeValue> values) {
    return Gens.frequency(
        entry(38, values), entry(1, Gens.just(AttributeValue.fromNul(true))), entry(1, value()));
  }

  static Gen<String> text() {
    return Scalars.texts(codePoint(), 0, 8);
  }

  private static Gen<Integer> codePoint() {
    return Gens.oneOf(
        ints(0, 0x7F),
        ints('a', 'c'),
        ints(0x80, 0xD7FF),
        ints(0xE000, 0xFFFF),
        ints(0x10000, 0x10FFFF));
  }

  /** Also with halves of surrogate pairs, which no answer has. */
  static Gen<String> anyText() {
    return Scalars.texts(Gens.oneOf(codePoint(), ints(0xD800, 0xDFFF)), 0, 8);
  }

  private static Gen<SdkBytes> bytes() {
    return Scalars.byteArrays(Scalars.bytes(), 0, 7).map(SdkBytes::fromByteArray);
  }

  private static Gen<String> number() {
    return Scalars.bigIntegers(38).map(Object::toString);
  }

  static Gen<AttributeValue> texts() {
    return text().map(AttributeValue::fromS);
  }

  static Gen<AttributeValue> binaries() {
    return bytes().map(AttributeValue::fromB);
  }

  static Gen<AttributeValue> truths() {
    return Scalars.booleans().map(AttributeValue::fromBool);
  }

  private static Gen<AttributeValue> scalar() {
    return Gens.oneOf(
        texts(),
        number().map(AttributeValue::fromN),
        binaries(),
        truths(),
        Gens.just(AttributeValue.fromNul(true)),
        text().list(0, 3).map(AttributeValue::fromSs),
        number().list(0, 3).map(AttributeValue::fromNs),
        bytes().list(0, 3).map(AttributeValue::fromBs));
  }

  private static Gen<AttributeValue> collection(Gen<AttributeValue> members) {
    return Gens.oneOf(
        members.list(0, 3).map(AttributeValue::fromL),
        Gens.maps(text(), members, 0, 3).map(AttributeValue::fromM));
  }

  /** An answer whose member {@code name} is {@code item}, among others. */
  static Gen<String> json(String name, Map<String, AttributeValue> item) {
    return random -> {
      List<String> members = new ArrayList<>();
      members.add(member(random, '"' + name + '"', item(random, item)));
      members.add(member(random, "\"ConsumedCapacity\"", "{\"TableName\": \"t\"}"));
      members.add(member(random, "\"Other\"", "[1, -2.5e+3, {\"a\": [null, true]}]"));
      return object(
          random, random.trueOrFalse() ? members : List.of(members.get(1), members.get(0)));
    };
  }

  /** An answer of some items, each of them twice: most have attributes in common. */
  static Gen<String> page() {
    Gen<String> names =
        Gens.oneOf(
            Gens.just("a"),
            Gens.just("b"),
            Gens.just("a\""),
            Gens.just("a\\"),
            Gens.just("total-amount"),
            Gens.just("total-amounts"),
            Gens.just("na\u00efve"));
    return Gens.maps(names, value(), 0, 5)
        .list(0, 6)
        .flatMap(
            items ->
                random ->
                    "{\"Items\":"
                        + array(
                            random,
                            items.stream()
                                .flatMap(each -> Stream.of(each, each))
                                .map(each -> item(random, each))
                                .toList())
                        + "}");
  }

  /** The items of a page, which read from its bytes. */
  static List<StoredItem> decodedPage(String json) {
    JsonAnswer answer = JsonAnswer.of(json.getBytes(StandardCharsets.UTF_8), Part.QUERIED);
    return Objects.requireNonNull(Part.QUERIED.of(Objects.requireNonNull(answer).items()));
  }

  /** The same items as the SDK makes them. */
  static List<Map<String, AttributeValue>> pageBySdk(String json) {
    try (DynamoDbClient client = new Canned(Canned.Answer.of(json)).client()) {
      return client.query(QueryRequest.builder().tableName("t").build()).items();
    }
  }

  /** The item of an answer, which reads from its bytes. */
  static StoredItem decoded(String json) {
    JsonAnswer answer = JsonAnswer.of(json.getBytes(StandardCharsets.UTF_8), Part.FOUND);
    return Objects.requireNonNull(Part.FOUND.of(Objects.requireNonNull(answer).items()));
  }

  /** The same item as the SDK makes it. */
  static Map<String, AttributeValue> bySdk(String json) {
    try (DynamoDbClient client = new Canned(Canned.Answer.of(json)).client()) {
      return client.getItem(Outcome.REQUEST).item();
    }
  }

  private static String item(Random random, Map<String, AttributeValue> item) {
    return object(
        random,
        item.entrySet().stream()
            .map(
                each -> member(random, text(random, each.getKey()), value(random, each.getValue())))
            .toList());
  }

  private static String value(Random random, AttributeValue value) {
    String name = value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name();
    String content =
        switch (value.type()) {
          case S -> text(random, value.s());
          case N -> text(random, value.n());
          case B -> base64(value.b());
          case BOOL -> value.bool().toString();
          case NUL -> "true";
          case L -> array(random, value.l().stream().map(each -> value(random, each)).toList());
          case M -> item(random, value.m());
          case SS -> array(random, value.ss().stream().map(each -> text(random, each)).toList());
          case NS -> array(random, value.ns().stream().map(each -> text(random, each)).toList());
          case BS -> array(random, value.bs().stream().map(AnyAnswer::base64).toList());
          case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException();
        };
    return object(random, List.of(member(random, '"' + name + '"', content)));
  }

  private static String base64(SdkBytes bytes) {
    return '"' + java.util.Base64.getEncoder().encodeToString(bytes.asByteArray()) + '"';
  }

  private static String member(Random random, String name, String value) {
    return name + space(random) + ":" + space(random) + value;
  }

  private static String object(Random random, List<String> members) {
    return joined(random, "{", members, "}");
  }

  private static String array(Random random, List<String> elements) {
    return joined(random, "[", elements, "]");
  }

  private static String joined(Random random, String begin, List<String> parts, String end) {
    return space(random)
        + begin
        + space(random)
        + String.join(space(random) + "," + space(random), parts)
        + space(random)
        + end
        + space(random);
  }

  private static String space(Random random) {
    return random.oneOf(SPACE);
  }

  private static String text(Random random, String text) {
    return text.chars()
        .mapToObj(character -> escaped(random, (char) character))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(Random random, char character) {
    boolean must = character < ' ' || character == '"' || character == '\\';
    String plain = Character.toString(character);
    if (!must && (Character.isSurrogate(character) || random.intRange(0, 9) > 0)) {
      return plain;
    }
    return switch (character) {
      case '"', '\\', '/' -> "\\" + plain;
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> "\\u%04x".formatted((int) character);
    };
  }
}
