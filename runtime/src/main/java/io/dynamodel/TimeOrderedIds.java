package io.dynamodel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** UUIDs of version 7, each after all that were made before it. */
final class TimeOrderedIds implements IdGenerator {
  /** One for all tables: ids have one order in the JVM. */
  static final IdGenerator SHARED = new TimeOrderedIds();

  private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();
  private long latest;

  private TimeOrderedIds() {}

  // The generator counts up only while the time stays the same: it must not go back, as it would
  // where the clock is set, or one thread overtakes another.
  @Override
  public synchronized String next() {
    latest = Math.max(latest, System.currentTimeMillis());
    return generator.construct(latest).toString();
  }
}
