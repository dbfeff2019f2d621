package io.dynamodel.convert;

import io.dynamodel.exception.ItemMappingException;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value as it was read. It does not change: who wants to can keep it.
 *
 * <p>Each method that takes the value apart is for one type, and an {@link ItemMappingException}
 * that says what was found if the value is of another one.
 */
public interface StoredValue {

  /**
   * A value that the SDK has made.
   *
   * @throws NullPointerException if {@code value} is null
   */
  static StoredValue of(AttributeValue value) {
    return new SdkValue(Objects.requireNonNull(value, "value"));
  }

  /** Its type, a NULL's {@link AttributeValue.Type#NUL}. */
  AttributeValue.Type type();

  /** Whether it is a NULL. */
  default boolean isNull() {
    return type() == AttributeValue.Type.NUL;
  }

  /** The text of an S. */
  String text();

  /** The number of an N, as DynamoDB sends it: decimal digits, perhaps with an exponent. */
  String number();

  /** The bytes of a B. */
  SdkBytes bytes();

  /** Whether a BOOL is true. */
  boolean bool();

  /** The elements of an L: unmodifiable, in their order. */
  List<StoredValue> elements();

  /** The entries of an M. */
  StoredItem entries();

  /** The texts of an SS: unmodifiable, as DynamoDB sends them. */
  List<String> texts();

  /** The numbers of an NS, each as {@link #number} gives one: unmodifiable. */
  List<String> numbers();

  /** The bytes of a BS: unmodifiable. */
  List<SdkBytes> binaries();

  /** The same as the SDK has it, of any type. */
  AttributeValue toAttributeValue();
}
