package io.dynamodel.engine.table;

import io.dynamodel.engine.request.BillingMode;
import io.dynamodel.engine.wire.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a table is paid for, and since when it was paid per request, if it ever was. */
record Billing(BillingMode mode, @Nullable Instant perRequestSince) {

  static Billing of(BillingMode mode, Instant now) {
    return new Billing(mode, mode == BillingMode.PAY_PER_REQUEST ? now : null);
  }

  boolean isPerRequest() {
    return mode == BillingMode.PAY_PER_REQUEST;
  }

  Billing changedTo(BillingMode next, Instant now) {
    return next == BillingMode.PAY_PER_REQUEST && mode != next
        ? of(next, now)
        : new Billing(next, perRequestSince);
  }

  /** What is described; nothing of a table that was never paid per request. */
  @Nullable Json json() {
    return perRequestSince == null
        ? null
        : Json.object()
            .put("BillingMode", mode.name())
            .put("LastUpdateToPayPerRequestDateTime", Times.json(perRequestSince))
            .json();
  }
}
