package io.dynamodel.annotations;

/**
 * Which attributes of an item an index holds. The keys of the table and of the index always are.
 */
public enum Projection {

  /** All of them. */
  ALL,

  /** The keys alone. */
  KEYS_ONLY,

  /** The keys, and the attributes that the index names. */
  INCLUDE
}
