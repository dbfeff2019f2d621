package io.dynamodel.internal.item;

import io.dynamodel.expression.ExpressionRenderer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names and values of a request's expressions: DynamoDB refuses empty ones, so there are none
 * then.
 *
 * @param names null if there are none
 * @param values null if there are none
 */
public record Placeholders(
    @Nullable Map<String, String> names, @Nullable Map<String, AttributeValue> values) {

  /** What the expressions use that {@code renderer} has rendered so far. */
  public static Placeholders of(ExpressionRenderer renderer) {
    return new Placeholders(orNull(renderer.names()), orNull(renderer.values()));
  }

  private static <K, V> @Nullable Map<K, V> orNull(Map<K, V> map) {
    return map.isEmpty() ? null : map;
  }
}
