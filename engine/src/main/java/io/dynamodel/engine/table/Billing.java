package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BillingMode;
import io.dynamodel.engine.request.RequestUnits;
import io.dynamodel.engine.request.Throughput;
import io.dynamodel.engine.wire.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The billing mode of a table, and the time since which it was paid per request. */
record Billing(BillingMode mode, @Nullable Instant perRequestSince) {

  /** The units that a table that is paid per request can take at once. */
  private static final RequestUnits WARM = new RequestUnits(12_000L, 4_000L);

  static Billing of(BillingMode mode, Instant now) {
    return new Billing(mode, mode == BillingMode.PAY_PER_REQUEST ? now : null);
  }

  Billing changedTo(BillingMode next, Instant now) {
    return next == BillingMode.PAY_PER_REQUEST ? of(next, now) : new Billing(next, perRequestSince);
  }

  /** The units that a table or an index can take at once. */
  RequestUnits warm(Throughput units) {
    return mode == BillingMode.PAY_PER_REQUEST
        ? WARM
        : new RequestUnits(units.read(), units.write());
  }

  /** The description of the billing, null for a table that was never paid per request. */
  @Nullable Json json(Progress progress) {
    return perRequestSince == null
        ? null
        : Json.object()
            .put("BillingMode", mode.name())
            .put(
                "LastUpdateToPayPerRequestDateTime",
                progress.isActive() || mode == BillingMode.PROVISIONED
                    ? Times.json(perRequestSince)
                    : null)
            .json();
  }
}
