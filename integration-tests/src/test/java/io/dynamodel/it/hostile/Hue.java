package io.dynamodel.it.hostile;

/** Constants whose names are no plain ASCII words. */
enum Hue {
  RED,
  größe,
  $,
  _x
}
