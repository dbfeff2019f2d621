package io.dynamodel.internal;

import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.OrderedKeyAttribute;
import io.dynamodel.schema.IndexSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** Items past their time to live, which DynamoDB deletes within days. */
final class Expiry {
  private Expiry() {}

  /**
   * The attribute that says when an item of {@code source} expires.
   *
   * @throws IllegalArgumentException if there is none, or if it is a key of what is queried
   */
  static String attribute(TableContext<?> table, ReadSource source) {
    String attribute = attribute(table);
    IndexSchema index = source.index();
    if (index != null && !holds(index, attribute)) {
      throw refused(table, "its index %s does not hold %s".formatted(index.name(), attribute));
    }
    List<String> keys = source.unfilterable(table);
    if (keys.contains(attribute)) {
      throw refused(table, attribute + " is a key of what is queried: use the key condition");
    }
    return attribute;
  }

  /**
   * The attribute that says when an item expires.
   *
   * @throws IllegalArgumentException if there is none
   */
  static String attribute(TableContext<?> table) {
    String attribute = table.schema().timeToLive();
    if (attribute == null) {
      throw new IllegalArgumentException(
          "table %s: its model has no @TimeToLive".formatted(table.table()));
    }
    return attribute;
  }

  // It is no key of the table.
  private static boolean holds(IndexSchema index, String attribute) {
    return index.projection() == ProjectionType.ALL
        || index.included().contains(attribute)
        || index.key().stream().anyMatch(part -> part.attribute().equals(attribute));
  }

  private static IllegalArgumentException refused(TableContext<?> table, String problem) {
    return new IllegalArgumentException(
        "table %s has no withoutExpired() here: %s".formatted(table.table(), problem));
  }

  /** Not past it. */
  static Condition<?> isAfter(String attribute, Instant now) {
    return isPast(attribute, now).not();
  }

  /** Past it, as DynamoDB sees it: what is no number never expires. */
  static <M> Condition<M> isPast(String attribute, Instant now) {
    return new OrderedKeyAttribute<M, Instant>(AttributePath.of(attribute), Converters.TIME_TO_LIVE)
        .le(now);
  }

  /** Whether that condition holds for an item with this {@code time}; null: with none. */
  static boolean isPast(@Nullable AttributeValue time, Instant now) {
    return time != null
        && time.n() != null
        && new BigDecimal(time.n()).compareTo(BigDecimal.valueOf(now.getEpochSecond())) <= 0;
  }
}
