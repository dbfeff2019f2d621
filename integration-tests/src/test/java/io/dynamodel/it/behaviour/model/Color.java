package io.dynamodel.it.behaviour.model;

/** An enum as an attribute. */
public enum Color {
  RED,
  GREEN,
  BLUE
}
