package io.dynamodel;

/** What queries and scans of a sealed table do with an item of a type that the model lacks. */
public enum UnknownType {
  /** They fail with an {@link io.dynamodel.exception.ItemMappingException}. */
  FAIL,
  /** They leave it out; pages count it as evaluated. */
  SKIP
}
