package io.dynamodel.processor.model;

/** What a sort key of a type offers beside equality. */
public enum KeyRange {
  /** All comparisons and prefixes: text order is the type's order. */
  TEXT,
  /** Prefixes alone: text order is not the type's order. */
  PREFIX,
  /** Prefixes of the stored text, and no order: what follows it could not be told from it. */
  BEGINNING,
  /** All comparisons, also with {@code long}. */
  NUMBER,
  /** All comparisons. */
  ORDERED,
  /** All comparisons and prefixes of bytes. */
  BINARY,
  /** The type can be a partition key, but in no order that would be its own. */
  UNORDERED,
  /** The type can't be a key. */
  NONE
}
