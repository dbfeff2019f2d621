package io.dynamodel.expression;

/** The types of DynamoDB, as {@code attribute_type} names them. */
public enum AttributeType {
  /** Text. */
  S,
  /** A number. */
  N,
  /** Bytes. */
  B,
  /** A set of texts. */
  SS,
  /** A set of numbers. */
  NS,
  /** A set of bytes. */
  BS,
  /** True or false. */
  BOOL,
  /** A stored NULL, which is not the same as an absent attribute. */
  NULL,
  /** A list. */
  L,
  /** A map: a document, or a Java map. */
  M
}
