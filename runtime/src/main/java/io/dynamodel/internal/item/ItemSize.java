package io.dynamodel.internal.item;

import io.dynamodel.convert.Nesting;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Measures items as far as DynamoDB documents how: never more than DynamoDB counts. Every value
 * that is written comes through here, so nothing is copied, and no iterators are made.
 */
public final class ItemSize implements BiConsumer<String, AttributeValue> {
  private static final int COLLECTION_OVERHEAD = 3;

  private final boolean whole;
  private long bytes;
  private int depth; // how many lists and maps are round what is added

  private ItemSize(boolean whole) {
    this.whole = whole;
  }

  /**
   * A lower bound of the bytes that a whole item takes.
   *
   * @throws ItemValidationException if lists and maps are nested deeper than DynamoDB stores
   */
  static long ofItem(Map<String, AttributeValue> attributes) {
    return of(attributes, true);
  }

  /** A lower bound of the bytes that those attributes take, wherever in an item they are. */
  public static long atLeast(Map<String, AttributeValue> attributes) {
    return of(attributes, false);
  }

  private static long of(Map<String, AttributeValue> attributes, boolean whole) {
    ItemSize size = new ItemSize(whole);
    attributes.forEach(size);
    return size.bytes;
  }

  /** Adds an attribute, or an entry of a map. */
  @Override
  public void accept(String name, AttributeValue value) {
    bytes += Utf8.length(name);
    if (depth > 0) {
      add(value);
      return;
    }
    try {
      add(value);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private void add(AttributeValue value) {
    bytes += own(value);
    if (value.hasL()) {
      enter();
      addAll(value.l());
      depth--;
    } else if (value.hasM()) {
      enter();
      value.m().forEach(this);
      depth--;
    }
  }

  private void enter() {
    depth++;
    if (whole) {
      Nesting.checkDepth(depth + 1); // the item itself is one
    }
  }

  private void addAll(List<AttributeValue> values) {
    for (int i = 0; i < values.size(); i++) {
      add(values.get(i));
    }
  }

  /** The bytes of a value without those of the values inside of it; of a number, not too many. */
  static long own(AttributeValue value) {
    return switch (value.type()) {
      case S -> Utf8.length(value.s());
      case N -> number(value.n());
      case B -> bytes(value.b());
      case BOOL, NUL -> 1;
      case SS -> texts(value.ss());
      case NS -> numbers(value.ns());
      case BS -> binaries(value.bs());
      case L, M -> COLLECTION_OVERHEAD;
      case UNKNOWN_TO_SDK_VERSION -> 0;
    };
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
