package io.dynamodel.internal.request;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB's JSON. */
final class ItemJson extends JsonBytes {
  private static final int DEEPEST = 64; // twice what DynamoDB takes

  void item(Map<String, AttributeValue> item) {
    item(item, 0);
  }

  void items(List<Map<String, AttributeValue>> items) {
    char before = '[';
    for (Map<String, AttributeValue> each : items) {
      boolean isFirst = before == '[';
      add(before);
      before = ',';
      item(known(each));
      if (isFirst) {
        expect(items.size() - 1);
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
        texts(value.ss());
      }
      case NS -> {
        add("{\"NS\":");
        texts(value.ns());
      }
      case BS -> {
        add("{\"BS\":");
        binaries(value.bs());
      }
      case M -> {
        add("{\"M\":");
        item(value.m(), within(depth));
      }
      case L -> {
        add("{\"L\":");
        list(value.l(), within(depth));
      }
      case BOOL -> add(value.bool() ? "{\"BOOL\":true" : "{\"BOOL\":false");
      case NUL -> add(value.nul() ? "{\"NULL\":true" : "{\"NULL\":false");
      case UNKNOWN_TO_SDK_VERSION -> throw new Unusual("a value of no type");
    }
    add('}');
  }

  private void list(List<AttributeValue> values, int depth) {
    char before = '[';
    for (AttributeValue each : values) {
      add(before);
      before = ',';
      value(known(each), depth);
    }
    end(before, '[', ']');
  }

  private void texts(List<String> texts) {
    char before = '[';
    for (String each : texts) {
      add(before);
      before = ',';
      text(known(each));
    }
    end(before, '[', ']');
  }

  private void binaries(List<SdkBytes> binaries) {
    char before = '[';
    for (SdkBytes each : binaries) {
      add(before);
      before = ',';
      binary(known(each));
    }
    end(before, '[', ']');
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
