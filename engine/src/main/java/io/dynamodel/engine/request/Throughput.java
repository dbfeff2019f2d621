package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** Units of reading and writing for each second. */
public record Throughput(long read, long write) {

  /** The units of a table that is paid per request. */
  public static final Throughput NONE = new Throughput(0, 0);

  private static final long MAX_UNITS = 1_000_000_000_000L;

  /** Reads the units of a table or an index; {@code null} if the request has none. */
  static @Nullable Throughput of(Input input) {
    Input units = input.optionalInput("ProvisionedThroughput");
    return units == null
        ? null
        : new Throughput(units.number("ReadCapacityUnits"), units.number("WriteCapacityUnits"));
  }

  /** Checks that a request for a table that is paid per request has no units. */
  public static void checkNone(@Nullable Throughput throughput) {
    if (throughput != null) {
      throw ServiceException.invalidParameter(
          "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is"
              + " PAY_PER_REQUEST");
    }
  }

  void checkBounds() {
    checkBound(read, "ReadCapacityUnits");
    checkBound(write, "WriteCapacityUnits");
  }

  /** Whether no table and no index can have as many units. */
  public boolean isOutOfBounds() {
    return read > MAX_UNITS || write > MAX_UNITS;
  }

  private static void checkBound(long units, String name) {
    if (units > MAX_UNITS) {
      throw ServiceException.validation(
          "Given value " + units + " for " + name + " is out of bounds");
    }
  }
}
