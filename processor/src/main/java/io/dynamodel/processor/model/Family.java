package io.dynamodel.processor.model;

/**
 * The operators that an attribute offers, which follow from what is stored. The one that says most
 * of it comes first.
 */
public enum Family {
  /** Texts in the order of the Java type. */
  TEXT,
  /** Texts in another order than the Java type's, or in an unknown one: equality and prefixes. */
  PREFIX,
  /** Numbers that are numbers in Java: DynamoDB can calculate with them. */
  NUMBER,
  /** Numbers that are something else in Java: they have an order, and no more. */
  ORDERED,
  BINARY,
  VALUE;

  /** Whether texts are stored. */
  public boolean isText() {
    return this == TEXT || this == PREFIX;
  }
}
