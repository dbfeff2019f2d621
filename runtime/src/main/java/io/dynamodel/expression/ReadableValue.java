package io.dynamodel.expression;

import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shows attribute values to people: not too much of them. */
final class ReadableValue {
  private static final int LONGEST_TEXT = 60;
  private static final int MOST_ELEMENTS = 5;
  private static final String MORE = "…";

  private final StringBuilder text = new StringBuilder();

  private ReadableValue() {}

  static String of(AttributeValue value) {
    ReadableValue readable = new ReadableValue();
    readable.add(value);
    return readable.text.toString();
  }

  private void add(AttributeValue value) {
    switch (value.type()) {
      case S -> addText(value.s());
      case N -> text.append(value.n());
      case B -> addBytes(value);
      case BOOL -> text.append(value.bool());
      case NUL -> text.append("NULL");
      case SS -> addAll('{', value.ss().stream().map(AttributeValue::fromS).toList(), '}');
      case NS -> addAll('{', value.ns().stream().map(AttributeValue::fromN).toList(), '}');
      case BS -> addAll('{', value.bs().stream().map(AttributeValue::fromB).toList(), '}');
      case L -> addAll('[', value.l(), ']');
      case M -> addEntries(value.m());
      default -> text.append(value.type());
    }
  }

  private void addText(String value) {
    boolean whole = value.length() <= LONGEST_TEXT;
    text.append('"').append(whole ? value : value.substring(0, LONGEST_TEXT) + MORE).append('"');
  }

  private void addBytes(AttributeValue value) {
    text.append('<').append(value.b().asByteArrayUnsafe().length).append(" bytes>");
  }

  private void addAll(char open, Collection<AttributeValue> values, char close) {
    text.append(open);
    String separator = "";
    for (AttributeValue value : values.stream().limit(MOST_ELEMENTS).toList()) {
      text.append(separator);
      add(value);
      separator = ", ";
    }
    text.append(values.size() > MOST_ELEMENTS ? separator + MORE : "").append(close);
  }

  private void addEntries(Map<String, AttributeValue> entries) {
    text.append('{');
    String separator = "";
    for (var entry : entries.entrySet().stream().limit(MOST_ELEMENTS).toList()) {
      text.append(separator).append(entry.getKey()).append(": ");
      add(entry.getValue());
      separator = ", ";
    }
    text.append(entries.size() > MOST_ELEMENTS ? separator + MORE : "").append('}');
  }
}
