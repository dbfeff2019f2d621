package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.stream.Cause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the items that are past their time to live. */
final class Expiry {

  /** The service does not delete items that are past their time to live for longer than this. */
  private static final int MAX_YEARS = 5;

  private final BigDecimal now;
  private final BigDecimal oldest;

  Expiry(Instant now) {
    this.now = seconds(now);
    this.oldest = seconds(now.atOffset(ZoneOffset.UTC).minusYears(MAX_YEARS).toInstant());
  }

  /** Deletes items of a table. Returns their number. */
  int apply(Table table) {
    String attribute = table.definition().state().timeToLive();
    if (attribute == null) {
      return 0;
    }
    List<StoredItem> over =
        table.items(true).values().stream()
            .filter(item -> isOver(item.attributes().get(attribute)))
            .toList();
    over.forEach(item -> table.apply(new Change(item.key(), item, null), Cause.EXPIRY));
    return over.size();
  }

  private boolean isOver(@Nullable Value time) {
    return time instanceof Value.N n
        && n.number().compareTo(now) < 0
        && n.number().compareTo(oldest) >= 0;
  }

  private static BigDecimal seconds(Instant time) {
    return BigDecimal.valueOf(time.toEpochMilli(), 3);
  }
}
