package io.dynamodel.internal.request;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB's JSON. */
final class ItemJson extends JsonBytes {
  private static final int DEEPEST = 64; // twice what DynamoDB takes

  void item(Map<String, AttributeValue> item) {
    item(item, 0);
  }

  /** An array: {@code element} writes its elements. */
  <T> void array(List<T> elements, Consumer<? super T> element) {
    int from = size;
    char before = '[';
    for (T each : elements) {
      boolean isFirst = before == '[';
      add(before);
      before = ',';
      element.accept(known(each));
      if (isFirst) {
        expect(from, elements.size() - 1);
      }
    }
    end(before, '[', ']');
  }

  private void item(Map<String, AttributeValue> item, int depth) {
    char before = '{';
    for (Map.Entry<String, AttributeValue> each : item.entrySet()) {
      add(before);
      before = ',';
      text(known(each.getKey()));
      add(':');
      value(known(each.getValue()), depth);
    }
    end(before, '{', '}');
  }

  private void value(AttributeValue value, int depth) {
    switch (known(value.type())) { // null: it has two
      case S -> {
        add("{\"S\":");
        text(value.s());
      }
      case N -> {
        add("{\"N\":");
        text(value.n());
      }
      case B -> {
        add("{\"B\":");
        binary(value.b());
      }
      case SS -> {
        add("{\"SS\":");
        array(value.ss(), this::text);
      }
      case NS -> {
        add("{\"NS\":");
        array(value.ns(), this::text);
      }
      case BS -> {
        add("{\"BS\":");
        array(value.bs(), this::binary);
      }
      case M -> {
        add("{\"M\":");
        item(value.m(), within(depth));
      }
      case L -> {
        add("{\"L\":");
        int deeper = within(depth);
        array(value.l(), each -> value(each, deeper));
      }
      case BOOL -> add(value.bool() ? "{\"BOOL\":true" : "{\"BOOL\":false");
      case NUL -> add(value.nul() ? "{\"NULL\":true" : "{\"NULL\":false");
      case UNKNOWN_TO_SDK_VERSION -> throw new Unusual("a value of no type");
    }
    add('}');
  }

  private void binary(SdkBytes binary) {
    binary(binary.asByteArrayUnsafe());
  }

  private void end(char before, char begin, char end) {
    if (before == begin) { // there was nothing
      add(begin);
    }
    add(end);
  }

  private static int within(int depth) {
    if (depth == DEEPEST) {
      throw new Unusual("values that deep");
    }
    return depth + 1;
  }

  private static <T> T known(@Nullable T value) {
    if (value == null) {
      throw new Unusual("null");
    }
    return value;
  }
}
