package io.dynamodel.internal.json;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads one text: exactly what DynamoDB JSON is, and no deeper than DynamoDB stores. */
final class JsonReader {
  private static final int MAX_LEVELS = 32;
  private static final int UNICODE_DIGITS = 4;
  private static final int HEX = 16;

  private final String text;
  private int at;
  private int level;

  JsonReader(String text) {
    this.text = text;
  }

  Map<String, AttributeValue> item() {
    Map<String, AttributeValue> item = map();
    skipSpace();
    if (at < text.length()) {
      throw unexpected("the end of the text");
    }
    return item;
  }

  private Map<String, AttributeValue> map() {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    enter('{');
    if (!isNext('}')) {
      do {
        String name = text();
        expect(':');
        if (map.put(name, value()) != null) {
          throw unexpected("each name once");
        }
      } while (isNext(','));
      expect('}');
    }
    level--;
    return map;
  }

  private AttributeValue value() {
    expect('{');
    String tag = text();
    expect(':');
    AttributeValue.Builder value = AttributeValue.builder();
    switch (tag) {
      case "S" -> value.s(text());
      case "N" -> value.n(text());
      case "B" -> value.b(bytes());
      case "BOOL" -> value.bool(truth());
      case "NULL" -> value.nul(truth());
      case "SS" -> value.ss(list(this::text));
      case "NS" -> value.ns(list(this::text));
      case "BS" -> value.bs(list(this::bytes));
      case "L" -> value.l(list(this::value));
      case "M" -> value.m(map());
      default -> throw unexpected("S, N, B, BOOL, NULL, SS, NS, BS, L or M before it");
    }
    expect('}');
    return value.build();
  }

  private <T> List<T> list(Supplier<T> member) {
    List<T> list = new ArrayList<>();
    enter('[');
    if (!isNext(']')) {
      do {
        list.add(member.get());
      } while (isNext(','));
      expect(']');
    }
    level--;
    return list;
  }

  private SdkBytes bytes() {
    try {
      return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(text()));
    } catch (IllegalArgumentException e) {
      throw unexpected("base64 before it");
    }
  }

  private boolean truth() {
    skipSpace();
    boolean truth = text.startsWith("true", at);
    if (!truth && !text.startsWith("false", at)) {
      throw unexpected("true or false");
    }
    at += String.valueOf(truth).length();
    return truth;
  }

  private String text() {
    expect('"');
    StringBuilder content = new StringBuilder();
    char c = next();
    while (c != '"') {
      if (c < ' ') {
        throw unexpected("no control character before it");
      }
      content.append(c == '\\' ? escaped() : c);
      c = next();
    }
    return content.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw unexpected("an escape that JSON has before it");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < UNICODE_DIGITS; i++) {
      int digit = Character.digit(next(), HEX);
      if (digit < 0) {
        throw unexpected("four hexadecimal digits");
      }
      code = code * HEX + digit;
    }
    return (char) code;
  }

  private void enter(char open) {
    expect(open);
    level++;
    if (level > MAX_LEVELS) {
      throw unexpected("no more than " + MAX_LEVELS + " levels");
    }
  }

  private void expect(char expected) {
    if (!isNext(expected)) {
      throw unexpected(String.valueOf(expected));
    }
  }

  private boolean isNext(char expected) {
    skipSpace();
    boolean isNext = at < text.length() && text.charAt(at) == expected;
    at += isNext ? 1 : 0;
    return isNext;
  }

  private char next() {
    if (at == text.length()) {
      throw unexpected("the end of a text in quotes");
    }
    return text.charAt(at++);
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    return new IllegalArgumentException(
        "is no item in DynamoDB JSON: at index %d, expected %s".formatted(at, expected));
  }
}
