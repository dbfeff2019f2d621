package io.dynamodel.processor.model;

/** Which attributes an index holds. The constants of the annotations' {@code Projection}. */
public enum IndexProjection {
  ALL,
  KEYS_ONLY,
  INCLUDE
}
