package io.dynamodel.processor.model;

/** What it means for a component that its attribute is absent. */
public enum Presence {
  /** An error. */
  REQUIRED,
  /** Null. */
  NULLABLE,
  /** {@code Optional.empty()}. */
  OPTIONAL,
  /** An empty list, set or map. */
  COLLECTION
}
