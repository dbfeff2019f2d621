package io.dynamodel.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Measures items as far as DynamoDB documents how: never more than DynamoDB counts. */
final class ItemSize {
  private static final int COLLECTION_OVERHEAD = 3;

  private ItemSize() {}

  /** A lower bound of the bytes that the item takes. */
  static long atLeast(Map<String, AttributeValue> attributes) {
    long size = 0;
    for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
      size += utf8(attribute.getKey()) + atLeast(attribute.getValue());
    }
    return size;
  }

  /** A lower bound of what {@code write} adds to the size of its transaction. */
  static long atLeast(ItemWrite<?> write) {
    if (write instanceof PutWrite<?> put) {
      return atLeast(put.item());
    }
    return write instanceof UpdateWrite<?> update
        ? atLeast(update.key()) + atLeast(UpdateRules.stored(update.actions()))
        : atLeast(write.key());
  }

  private static long atLeast(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> number(value.n());
      case B -> bytes(value.b());
      case BOOL, NUL -> 1;
      case SS -> value.ss().stream().mapToLong(ItemSize::utf8).sum();
      case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
      case BS -> value.bs().stream().mapToLong(ItemSize::bytes).sum();
      case L -> COLLECTION_OVERHEAD + value.l().stream().mapToLong(ItemSize::atLeast).sum();
      case M -> COLLECTION_OVERHEAD + atLeast(value.m());
      case UNKNOWN_TO_SDK_VERSION -> 0;
    };
  }

  /** The bytes of a key value; for a number a size that is never too large. */
  static int keyBytes(AttributeValue value) {
    return Math.toIntExact(atLeast(value));
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long bytes(SdkBytes bytes) {
    return bytes.asByteArrayUnsafe().length;
  }

  /** DynamoDB packs two significant digits into a byte; zero takes one. */
  private static long number(String number) {
    long digits = number.chars().takeWhile(c -> c != 'E' && c != 'e').filter(c -> c > '0').count();
    return Math.max(1, digits / 2);
  }
}
