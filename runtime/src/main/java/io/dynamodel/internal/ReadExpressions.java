package io.dynamodel.internal;

import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ExpressionRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of a query or a scan, the same for each of its pages.
 *
 * @param keyCondition null for a scan
 * @param filter null without a filter
 * @param placeholders the names and values of both
 */
record ReadExpressions(
    @Nullable String keyCondition, @Nullable String filter, Placeholders placeholders) {

  static <M> ReadExpressions of(ReadSource<M> source, @Nullable Condition<M> filter) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    Condition<M> keyCondition = source.keyCondition();
    String keyText = keyCondition == null ? null : renderer.keyCondition(keyCondition);
    String filterText = filter == null ? null : renderer.filter(filter);
    return new ReadExpressions(keyText, filterText, Placeholders.of(renderer));
  }
}
