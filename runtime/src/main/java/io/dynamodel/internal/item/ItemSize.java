package io.dynamodel.internal.item;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Measures items as far as DynamoDB documents how: never more than DynamoDB counts. */
public final class ItemSize {
  private static final int COLLECTION_OVERHEAD = 3;

  private ItemSize() {}

  /** A lower bound of the bytes that the item takes. */
  public static long atLeast(Map<String, AttributeValue> attributes) {
    long size = 0;
    for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
      size += Utf8.length(attribute.getKey()) + atLeast(attribute.getValue());
    }
    return size;
  }

  private static long atLeast(AttributeValue value) {
    return switch (value.type()) {
      case S -> Utf8.length(value.s());
      case N -> number(value.n());
      case B -> bytes(value.b());
      case BOOL, NUL -> 1;
      case SS -> texts(value.ss());
      case NS -> numbers(value.ns());
      case BS -> binaries(value.bs());
      case L -> COLLECTION_OVERHEAD + list(value.l());
      case M -> COLLECTION_OVERHEAD + atLeast(value.m());
      case UNKNOWN_TO_SDK_VERSION -> 0;
    };
  }

  /** The bytes of a key value; for a number a size that is never too large. */
  static int keyBytes(AttributeValue value) {
    return Math.toIntExact(atLeast(value));
  }

  // Every value that is written comes through here: loops, without streams and copies.
  private static long list(List<AttributeValue> values) {
    long size = 0;
    for (AttributeValue value : values) {
      size += atLeast(value);
    }
    return size;
  }

  private static long texts(List<String> texts) {
    long size = 0;
    for (String text : texts) {
      size += Utf8.length(text);
    }
    return size;
  }

  private static long numbers(List<String> numbers) {
    long size = 0;
    for (String number : numbers) {
      size += number(number);
    }
    return size;
  }

  private static long binaries(List<SdkBytes> binaries) {
    long size = 0;
    for (SdkBytes binary : binaries) {
      size += bytes(binary);
    }
    return size;
  }

  private static long bytes(SdkBytes bytes) {
    return bytes.asByteArrayUnsafe().length;
  }

  /** DynamoDB packs two significant digits into a byte; zero takes one. */
  private static long number(String number) {
    int digits = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == 'E' || c == 'e') {
        break;
      }
      if (c > '0') {
        digits++;
      }
    }
    return Math.max(1, digits / 2);
  }
}
