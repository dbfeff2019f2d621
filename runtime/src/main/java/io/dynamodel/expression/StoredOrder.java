package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order in which DynamoDB sees values of one type. For the runtime. */
@Internal
public final class StoredOrder {
  private StoredOrder() {}

  /**
   * Whether {@code first} comes after {@code second}: texts by their UTF-8 bytes, numbers by value,
   * bytes as unsigned ones. Values of different types, or without an order, do not.
   */
  public static boolean isAfter(AttributeValue first, AttributeValue second) {
    return first.type() == second.type() && compare(first, second) > 0;
  }

  /** The order of two values of one type: less than 0 if {@code first} comes first. */
  public static int compare(AttributeValue first, AttributeValue second) {
    return switch (first.type()) {
      case S -> Arrays.compareUnsigned(utf8(first), utf8(second));
      case N -> new BigDecimal(first.n()).compareTo(new BigDecimal(second.n()));
      case B ->
          Arrays.compareUnsigned(first.b().asByteArrayUnsafe(), second.b().asByteArrayUnsafe());
      default -> 0;
    };
  }

  private static byte[] utf8(AttributeValue text) {
    return text.s().getBytes(StandardCharsets.UTF_8);
  }
}
