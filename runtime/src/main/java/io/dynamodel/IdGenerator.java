package io.dynamodel;

import java.util.UUID;

/** Makes the ids of records that are written with none ({@code @AutoId}). */
@FunctionalInterface
public interface IdGenerator {

  /** A new id; for a {@code UUID} component, the text of a UUID. */
  String next();

  /** Random UUIDs (version 4). */
  static IdGenerator randomUuid() {
    return () -> UUID.randomUUID().toString();
  }
}
