package io.dynamodel.it.hostile;

/** A value that a user's converter stores as text. */
record Word(String text) {}
