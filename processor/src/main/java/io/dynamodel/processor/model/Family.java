package io.dynamodel.processor.model;

/** The operators that an attribute offers, which follow from what is stored. */
public enum Family {
  TEXT,
  NUMBER,
  BINARY,
  VALUE
}
