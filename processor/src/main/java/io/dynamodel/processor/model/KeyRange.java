package io.dynamodel.processor.model;

/** What a sort key of a type offers beside equality. */
public enum KeyRange {
  /** All comparisons and prefixes: text order is the type's order. */
  TEXT,
  /** Prefixes alone: text order is not the type's order. */
  PREFIX,
  /** All comparisons. */
  NUMBER,
  /** All comparisons and prefixes of bytes. */
  BINARY,
  /** The type can't be a key. */
  NONE
}
