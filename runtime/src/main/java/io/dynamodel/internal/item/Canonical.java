package io.dynamodel.internal.item;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What makes attribute values equal for DynamoDB: numbers count by value, not by their text, and
 * sets have no order.
 */
public final class Canonical {
  private Canonical() {}

  /** An object that equals those of equal items alone. */
  public static Map<String, Object> of(Map<String, AttributeValue> item) {
    Map<String, Object> values = new HashMap<>();
    item.forEach((name, value) -> values.put(name, of(value)));
    return values;
  }

  /** An object that equals those of equal values alone: each type has its own class. */
  public static Object of(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> number(value.n());
      case B -> value.b();
      case BOOL -> value.bool();
      case SS -> new HashSet<>(value.ss());
      case NS -> value.ns().stream().map(Canonical::number).collect(Collectors.toSet());
      case BS -> new HashSet<>(value.bs());
      case L -> value.l().stream().map(Canonical::of).toList();
      case M -> of(value.m());
      case NUL, UNKNOWN_TO_SDK_VERSION -> value.type();
    };
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text).stripTrailingZeros();
  }
}
