package io.dynamodel.internal.json;

import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes and reads items in DynamoDB JSON, such as {@code {"id":{"S":"x"},"n":{"N":"7"}}}. */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /**
   * The text of {@code item}, on one line.
   *
   * @throws IllegalArgumentException if one of its values has no type
   */
  public static String of(Map<String, AttributeValue> item) {
    JsonText json = new JsonText();
    json.map(item);
    return json.text.toString();
  }

  /**
   * The item of {@code text}, which may be anybody's.
   *
   * @param maxCharacters how long it may be
   * @throws IllegalArgumentException if it is longer, or no item in DynamoDB JSON: says where
   */
  public static Map<String, AttributeValue> read(String text, int maxCharacters) {
    if (text.length() > maxCharacters) {
      throw new IllegalArgumentException(
          "a text of %d characters is too long: it may have %d"
              .formatted(text.length(), maxCharacters));
    }
    return new JsonReader(text).item();
  }

  private void map(Map<String, AttributeValue> attributes) {
    all("{", attributes.entrySet(), this::entry, "}");
  }

  private void entry(Map.Entry<String, AttributeValue> entry) {
    text(entry.getKey());
    text.append(':');
    value(entry.getValue());
  }

  private void value(AttributeValue value) {
    text.append("{\"").append(tag(value)).append("\":");
    switch (value.type()) {
      case S -> text(value.s());
      case N -> text(value.n());
      case B -> bytes(value.b());
      case BOOL -> text.append(value.bool());
      case SS -> all("[", value.ss(), this::text, "]");
      case NS -> all("[", value.ns(), this::text, "]");
      case BS -> all("[", value.bs(), this::bytes, "]");
      case L -> all("[", value.l(), this::value, "]");
      case M -> map(value.m());
      default -> text.append(value.nul());
    }
    text.append('}');
  }

  private static String tag(AttributeValue value) {
    return switch (value.type()) {
      case NUL -> "NULL";
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("a value without a type has no text");
      default -> value.type().name();
    };
  }

  private void bytes(SdkBytes bytes) {
    text(Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()));
  }

  private void text(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) { // as escapes no encoding can lose them
        text.append("\\u%04x".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private <T> void all(String open, Collection<T> members, Consumer<T> writer, String close) {
    text.append(open);
    String separator = "";
    for (T member : members) {
      text.append(separator);
      writer.accept(member);
      separator = ",";
    }
    text.append(close);
  }
}
