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

  /**
   * UUIDs that begin with the time of their creation in milliseconds (version 7): their texts sort
   * in the order in which this JVM made them, and among JVMs by their clocks. Such an id shows when
   * it was made.
   */
  static IdGenerator timeOrdered() {
    return TimeOrderedIds.SHARED;
  }
}
