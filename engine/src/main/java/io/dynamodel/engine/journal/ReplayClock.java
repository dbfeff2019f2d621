package io.dynamodel.engine.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that can stand still, so that a change can be done again with its old time. */
public final class ReplayClock extends Clock {

  private final Clock present;
  private volatile @Nullable Instant stopped;

  /** A clock that shows the time of another one. */
  public ReplayClock(Clock present) {
    this.present = present;
  }

  void stopAt(Instant time) {
    stopped = time;
  }

  void go() {
    stopped = null;
  }

  @Override
  public Instant instant() {
    Instant time = stopped;
    return time == null ? present.instant() : time;
  }

  @Override
  public ZoneId getZone() {
    return present.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return present.withZone(zone);
  }
}
