package io.dynamodel.processor.model;

/** What it means for a component that its attribute is absent, for an element that it is NULL. */
public enum Presence {
  /** An error. */
  REQUIRED,
  /** Null. */
  NULLABLE,
  /** {@code Optional.empty()}. */
  OPTIONAL,
  /** {@code OptionalInt.empty()}, or that of another primitive. */
  OPTIONAL_PRIMITIVE,
  /** An empty list, set or map. */
  COLLECTION,
  /** The value of {@code @Default}. */
  DEFAULT
}
