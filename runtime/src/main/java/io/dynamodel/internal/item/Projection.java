package io.dynamodel.internal.item;

import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ExpressionRenderer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ProjectionExpression of a request that has no other expression.
 *
 * @param text null where all that is there is read
 * @param names the names in it; null: none
 */
public record Projection(@Nullable String text, @Nullable Map<String, String> names) {
  private static final Projection ALL = new Projection(null, null);

  /** Of the attributes that stand at {@code paths}; empty: all. */
  public static Projection of(List<AttributePath> paths) {
    if (paths.isEmpty()) {
      return ALL;
    }
    ExpressionRenderer renderer = new ExpressionRenderer();
    return new Projection(renderer.projection(paths), renderer.names());
  }
}
