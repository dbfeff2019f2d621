package io.dynamodel;

import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import java.util.function.Function;

/**
 * What becomes of the condition that a step gives.
 *
 * @param bounds which bounds its ranges take
 * @param next takes an equality
 * @param query takes any other condition; as text, it is the query
 */
record KeyStepEnds<N, Q>(
    SortBounds bounds, Function<SortCondition, N> next, Function<SortCondition, Q> query) {}
