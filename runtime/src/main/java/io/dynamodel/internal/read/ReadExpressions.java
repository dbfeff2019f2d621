package io.dynamodel.internal.read;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.expression.KeyCondition;
import io.dynamodel.internal.item.Placeholders;
import io.dynamodel.internal.item.TableContext;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of a query or a scan, the same for each page of a segment.
 *
 * @param keyCondition null for a scan
 * @param filter null without a filter
 * @param projection null where all that is there is read
 * @param placeholders the names and values of all of them
 */
record ReadExpressions(
    @Nullable String keyCondition,
    @Nullable String filter,
    @Nullable String projection,
    Placeholders placeholders) {

  static ReadExpressions of(ReadPlan<?> plan, TableContext<?> table, int segment) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    KeyCondition keyCondition = plan.source().keyCondition(segment);
    Condition<?> filter = plan.filter();
    String keyText = keyCondition == null ? null : renderer.keyCondition(keyCondition);
    String filterText = filter == null ? null : renderer.filter(filter);
    String projection = renderer.projection(plan.projected(table));
    return new ReadExpressions(keyText, filterText, projection, Placeholders.of(renderer));
  }
}
