package io.dynamodel.it.types;

/** Constants whose own order is not that of their names. */
enum Colour {
  RED,
  GREEN,
  BLUE
}
