package io.dynamodel.internal.item;

import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items past their time to live, which DynamoDB deletes within days. */
public final class Expiry {
  private Expiry() {}

  /**
   * The attribute that says when an item expires.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String attribute(TableContext<?> table) {
    String attribute = table.schema().timeToLive();
    if (attribute == null) {
      throw new IllegalArgumentException(
          "table %s: its model has no @TimeToLive".formatted(table.table()));
    }
    return attribute;
  }

  /** Not past it. */
  public static Condition<?> isAfter(String attribute, Instant now) {
    return isPast(attribute, now).not();
  }

  /** Past it, as DynamoDB sees it: what is no number never expires. */
  public static <M> Condition<M> isPast(String attribute, Instant now) {
    return new ComparableOrderedAttribute<M, Instant>(
            AttributePath.of(attribute), Converters.TIME_TO_LIVE)
        .le(now);
  }

  /** Whether that condition holds for an item with this {@code time}; null: with none. */
  public static boolean isPast(@Nullable AttributeValue time, Instant now) {
    return time != null
        && time.n() != null
        && new BigDecimal(time.n()).compareTo(BigDecimal.valueOf(now.getEpochSecond())) <= 0;
  }
}
