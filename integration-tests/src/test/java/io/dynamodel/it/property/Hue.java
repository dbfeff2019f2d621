package io.dynamodel.it.property;

enum Hue {
  RED,
  GREEN,
  BLUE
}
