package io.dynamodel.it.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Executor;

/**
 * Virtual time on one thread: what happens, happens in the order of its time. A seed decides all
 * that is left to chance, so that the same seed gives the same run.
 */
final class World {
  private static final int MOST_EVENTS = 200_000;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final Random random;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::millis).thenComparingLong(Event::number));
  private long now;
  private long number;
  private int ambiguousPuts;

  private record Event(long millis, long number, Runnable action) {}

  World(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 to {@code bound - 1}. */
  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** True in {@code percent} of 100 cases. */
  boolean now(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Has {@code action} happen after some time. */
  void later(Runnable action) {
    after(1 + random.nextInt(20), action);
  }

  void after(long millis, Runnable action) {
    events.add(new Event(now + millis, number++, action));
  }

  /** For those who pause: the time passes at once. */
  Executor pause(Duration pause) {
    return action -> after(pause.toMillis(), action);
  }

  /** The answers to some tries of a put get lost. */
  void losePuts(int tries) {
    ambiguousPuts += tries;
  }

  /** How many tries of puts have an unknown end. */
  int ambiguousPuts() {
    return ambiguousPuts;
  }

  /** Has all happen. */
  void run() {
    for (int i = 0; !events.isEmpty(); i++) {
      if (i == MOST_EVENTS) {
        throw new AssertionError("it goes on for ever: " + MOST_EVENTS + " events so far");
      }
      Event next = events.remove();
      now = next.millis();
      next.action().run();
    }
  }

  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return START.plusMillis(now);
      }
    };
  }
}
