package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** Units of reading and writing. Null if the request does not say one of them. */
public record RequestUnits(@Nullable Long read, @Nullable Long write) {

  /** Nothing is said. */
  public static final RequestUnits NONE = new RequestUnits(null, null);

  /** The number by which an update removes a limit. */
  private static final long NO_LIMIT = -1;

  static RequestUnits onDemand(Input input) {
    return of(
        input.optionalInput("OnDemandThroughput"), "MaxReadRequestUnits", "MaxWriteRequestUnits");
  }

  static RequestUnits warm(Input input) {
    return of(input.optionalInput("WarmThroughput"), "ReadUnitsPerSecond", "WriteUnitsPerSecond");
  }

  private static RequestUnits of(@Nullable Input units, String read, String write) {
    return units == null
        ? NONE
        : new RequestUnits(units.optionalNumber(read), units.optionalNumber(write));
  }

  public boolean isNone() {
    return read == null && write == null;
  }

  /** These units, or the units before where the request says nothing. */
  public RequestUnits over(RequestUnits before) {
    return new RequestUnits(
        read == null ? before.read : read, write == null ? before.write : write);
  }

  /** Like {@link #over}, but null where the request removes a limit. */
  public RequestUnits limitsOver(RequestUnits before) {
    RequestUnits merged = over(before);
    return new RequestUnits(limit(merged.read), limit(merged.write));
  }

  private static @Nullable Long limit(@Nullable Long units) {
    return units == null || units == NO_LIMIT ? null : units;
  }

  /**
   * Checks limits of requests on demand.
   *
   * @param of what they are for: {@code "table"}, {@code "index : NAME"}
   * @param least what the least limit is
   * @throws ServiceException if one is out of range
   */
  public void checkLimits(String of, long least) {
    checkLimit("MaxReadRequestUnits", read, of, least);
    checkLimit("MaxWriteRequestUnits", write, of, least);
  }

  private static void checkLimit(String name, @Nullable Long units, String of, long least) {
    if (units != null && (units < least || units == 0)) {
      throw ServiceException.invalidParameter(
          "Requested " + name + " for OnDemandThroughput for " + of + " is outside of valid range");
    }
  }

  /** The name of the first limit that is said. */
  public String firstLimit() {
    return read == null ? "MaxWriteRequestUnits" : "MaxReadRequestUnits";
  }

  /** The limits as they are described, nothing if there are none. */
  public @Nullable Json onDemandJson() {
    return isNone()
        ? null
        : Json.object()
            .put("MaxReadRequestUnits", json(read))
            .put("MaxWriteRequestUnits", json(write))
            .json();
  }

  private static @Nullable Json json(@Nullable Long units) {
    return units == null ? null : Json.of(units.longValue());
  }
}
