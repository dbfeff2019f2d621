package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Throughput;
import io.dynamodel.engine.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The units of a table or an index, when they were changed, and what they are changing to. */
record ProvisionedUnits(
    Throughput throughput,
    @Nullable Instant lastIncrease,
    @Nullable Instant lastDecrease,
    int decreases,
    @Nullable ProvisionedUnits next) {

  static ProvisionedUnits of(Throughput throughput) {
    return new ProvisionedUnits(throughput, null, null, 0, null);
  }

  /** Begins a change. The old units are described until it is over. */
  ProvisionedUnits changingTo(Throughput to, Instant now) {
    boolean more = to.read() > throughput.read() || to.write() > throughput.write();
    boolean less = to.read() < throughput.read() || to.write() < throughput.write();
    Instant increase = more ? now : lastIncrease;
    Instant decrease = less ? now : lastDecrease;
    int today = decreasesOn(now);
    ProvisionedUnits after =
        new ProvisionedUnits(to, increase, decrease, less ? today + 1 : today, null);
    return new ProvisionedUnits(throughput, increase, decrease, today, after);
  }

  /** The units after a change that is over. */
  ProvisionedUnits settled() {
    return next == null ? this : next;
  }

  private int decreasesOn(Instant now) {
    return lastDecrease != null && day(lastDecrease).equals(day(now)) ? decreases : 0;
  }

  private static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZoneOffset.UTC);
  }

  Json json(Instant now) {
    return Json.object()
        .put("LastIncreaseDateTime", Times.json(lastIncrease))
        .put("LastDecreaseDateTime", Times.json(lastDecrease))
        .put("NumberOfDecreasesToday", decreasesOn(now))
        .put("ReadCapacityUnits", throughput.read())
        .put("WriteCapacityUnits", throughput.write())
        .json();
  }
}
