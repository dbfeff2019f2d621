package io.dynamodel.it.hostile;

/** A value that a user's converter stores as bytes. */
record Blob(String hex) {}
