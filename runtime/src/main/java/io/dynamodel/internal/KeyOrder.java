package io.dynamodel.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order in which DynamoDB keeps key values of one type. */
public final class KeyOrder {
  private KeyOrder() {}

  /** Texts by their UTF-8 bytes, numbers by value, bytes as unsigned. */
  public static int compare(AttributeValue left, AttributeValue right) {
    return switch (left.type()) {
      case S -> compare(utf8(left), utf8(right));
      case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
      case B -> compare(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
      default -> throw new IllegalArgumentException(left.type() + " is no type of a key");
    };
  }

  private static byte[] utf8(AttributeValue text) {
    return text.s().getBytes(StandardCharsets.UTF_8);
  }

  private static int compare(byte[] left, byte[] right) {
    return Arrays.compareUnsigned(left, right);
  }
}
