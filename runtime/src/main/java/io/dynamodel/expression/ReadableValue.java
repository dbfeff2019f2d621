package io.dynamodel.expression;

import io.dynamodel.exception.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
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
      case N -> text.append(Problem.shortened(value.n()));
      case B -> addBytes(value.b());
      case BOOL -> text.append(value.bool());
      case NUL -> text.append("NULL");
      case SS -> addAll("{", value.ss(), this::addText, "}");
      case NS -> addAll("{", value.ns(), text::append, "}");
      case BS -> addAll("{", value.bs(), this::addBytes, "}");
      case L -> addAll("[", value.l(), this::add, "]");
      case M -> addAll("{", value.m().entrySet(), this::addEntry, "}");
      case UNKNOWN_TO_SDK_VERSION -> text.append("?");
    }
  }

  private void addText(String value) {
    text.append('"').append(Problem.shortened(value, LONGEST_TEXT)).append('"');
  }

  private void addBytes(SdkBytes value) {
    text.append('<').append(value.asByteArrayUnsafe().length).append(" bytes>");
  }

  private void addEntry(Map.Entry<String, AttributeValue> entry) {
    text.append(Problem.shortened(entry.getKey())).append(": ");
    add(entry.getValue());
  }

  private <T> void addAll(String open, Collection<T> values, Consumer<T> writer, String close) {
    text.append(open);
    String separator = "";
    for (T value : values.stream().limit(MOST_ELEMENTS).toList()) {
      text.append(separator);
      writer.accept(value);
      separator = ", ";
    }
    text.append(values.size() > MOST_ELEMENTS ? separator + MORE : "").append(close);
  }
}
