package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Throughput;
import io.dynamodel.engine.wire.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The units of a table or an index, and when they were changed. */
record ProvisionedUnits(
    Throughput throughput,
    @Nullable Instant lastIncrease,
    @Nullable Instant lastDecrease,
    int decreases) {

  static ProvisionedUnits of(Throughput throughput) {
    return new ProvisionedUnits(throughput, null, null, 0);
  }

  ProvisionedUnits changedTo(Throughput next, Instant now) {
    boolean more = next.read() > throughput.read() || next.write() > throughput.write();
    boolean less = next.read() < throughput.read() || next.write() < throughput.write();
    return new ProvisionedUnits(
        next,
        more ? now : lastIncrease,
        less ? now : lastDecrease,
        less ? decreasesOn(day(now)) + 1 : decreases);
  }

  private int decreasesOn(LocalDate day) {
    return lastDecrease != null && day(lastDecrease).equals(day) ? decreases : 0;
  }

  private static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZoneOffset.UTC);
  }

  Json json(Instant now) {
    return Json.object()
        .put("LastIncreaseDateTime", Times.json(lastIncrease))
        .put("LastDecreaseDateTime", Times.json(lastDecrease))
        .put("NumberOfDecreasesToday", decreasesOn(day(now)))
        .put("ReadCapacityUnits", throughput.read())
        .put("WriteCapacityUnits", throughput.write())
        .json();
  }
}
