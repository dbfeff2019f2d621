package io.dynamodel.internal.answer;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The bytes of an answer, and how names and values are read from them. A position is one that a
 * scanner has found.
 */
interface Encoding {

  /** Whether the name at {@code name} is {@code expected}. */
  boolean isNamed(int name, String expected);

  /** Whether two names are the same one. */
  boolean isSameName(int one, int other);

  /** The name at {@code name}. */
  String name(int name);

  /** The position of the value that has the name at {@code name}. */
  int value(int name);

  /** The same, if the name is known. */
  int value(int name, String known);

  /** The type of the value at {@code value}. */
  AttributeValue.Type type(int value);

  /** The text or number of an S or an N. */
  String text(int value);

  /** Whether the text of an S is {@code expected}. */
  boolean isText(int value, String expected);

  /** The bytes of a B. */
  SdkBytes bytes(int value);

  /** Whether a BOOL is true. */
  boolean isTrue(int value);

  /** The text or number of an element of an SS or an NS. */
  String elementText(int element);

  /** The bytes of an element of a BS. */
  SdkBytes elementBytes(int element);
}
