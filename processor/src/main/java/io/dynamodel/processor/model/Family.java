package io.dynamodel.processor.model;

/** The operators that an attribute offers, which follow from what is stored. */
public enum Family {
  TEXT,
  /** Numbers that are numbers in Java: DynamoDB can calculate with them. */
  NUMBER,
  /** Numbers that are something else in Java: they have an order, and no more. */
  ORDERED,
  BINARY,
  VALUE
}
