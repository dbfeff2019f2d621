package io.dynamodel.engine.table;

import io.dynamodel.engine.wire.Json;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points in time as they are answered: seconds since 1970, with three decimals. */
final class Times {

  private Times() {}

  static @Nullable Json json(@Nullable Instant when) {
    return when == null
        ? null
        : new Json.Num(BigDecimal.valueOf(when.toEpochMilli(), 3).toPlainString());
  }
}
