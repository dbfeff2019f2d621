package io.dynamodel.convert;

/**
 * Stores values of {@code T} as text (S) whose order, by code points, is that of {@code T}: such as
 * text of one width.
 *
 * <p>So its attributes have comparisons, and a sort key of it has ranges. The library relies on the
 * order: it can't check it.
 *
 * @param <T> the Java type
 */
public interface OrderedTextConverter<T> extends TextConverter<T> {}
