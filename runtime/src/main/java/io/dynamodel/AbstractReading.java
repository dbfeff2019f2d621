package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableBinaryAttribute;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ComparableValueAttribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.Ordered;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.schema.KeyAttribute;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What all queries and scans have in common, sync and async: a plan, and how it is refined. The
 * methods are those of {@link Reading}, which a subclass implements by the type that its users
 * name.
 *
 * @param <T> what is returned
 * @param <S> the kind of query or scan
 * @param <Q> the kind that a condition on the sort key gives, which has no more of them
 */
@CheckReturnValue
abstract class AbstractReading<T, S, Q> {
  private final QueryPlan<T> plan;
  private final Function<QueryPlan<T>, S> same;
  private final Function<QueryPlan<T>, Q> plain;

  AbstractReading(
      QueryPlan<T> plan, Function<QueryPlan<T>, S> same, Function<QueryPlan<T>, Q> plain) {
    this.plan = plan;
    this.same = same;
    this.plain = plain;
  }

  final QueryPlan<T> plan() {
    return plan;
  }

  final S same(QueryPlan<T> refined) {
    return same.apply(refined);
  }

  /** As {@link Reading#filter}. */
  public final S filter(Condition<T> condition) {
    return same(plan.filter(condition));
  }

  /** As {@link Reading#limit}. */
  public final S limit(int items) {
    return same(plan.limit(items));
  }

  /** As {@link Reading#pageSize}. */
  public final S pageSize(int items) {
    return same(plan.pageSize(items));
  }

  /** As {@link Reading#withoutExpired}. */
  public final S withoutExpired() {
    return same(plan.withoutExpired());
  }

  /** As {@link Reading#onUnreadable}. */
  public final S onUnreadable(Consumer<ItemMappingException> handler) {
    return same(plan.onUnreadable(handler));
  }

  /** A condition on a sort key whose text order is its own order. For generated code. */
  protected final <V> TextKeyStep<V, Q, Q> textStep(KeyAttribute<V> key) {
    return textStep(key, plain);
  }

  /** As {@link #textStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> TextKeyStep<V, N, Q> textStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    TextConverter<V> converter = (TextConverter<V>) key.converter();
    return new TextKeyStep<>(new ComparableTextAttribute<>(path(key), converter), ends(next));
  }

  /** A condition on a sort key whose text order is not its own order. For generated code. */
  protected final <V> PrefixKeyStep<V, Q, Q> prefixStep(KeyAttribute<V> key) {
    return prefixStep(key, plain);
  }

  /** As {@link #prefixStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> PrefixKeyStep<V, N, Q> prefixStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    TextConverter<V> converter = (TextConverter<V>) key.converter();
    return new PrefixKeyStep<>(new ComparablePrefixAttribute<>(path(key), converter), ends(next));
  }

  /** A condition on a part of a key that has prefixes, but no ranges. For generated code. */
  protected final <V> TextPrefixKeyStep<V, Q, Q> textPrefixStep(KeyAttribute<V> key) {
    return textPrefixStep(key, plain);
  }

  /** As {@link #textPrefixStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> TextPrefixKeyStep<V, N, Q> textPrefixStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    TextConverter<V> converter = (TextConverter<V>) key.converter();
    return new TextPrefixKeyStep<>(
        new ComparablePrefixAttribute<>(path(key), converter), ends(next));
  }

  /** A condition on a part of a key that has neither ranges nor prefixes. For generated code. */
  protected final <V> EqualKeyStep<V, Q, Q> equalStep(KeyAttribute<V> key) {
    return equalStep(key, plain);
  }

  /** As {@link #equalStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> EqualKeyStep<V, N, Q> equalStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    return new EqualKeyStep<>(
        new ComparableValueAttribute<>(path(key), key.converter()), ends(next));
  }

  /** A condition on a sort key that is a number. For generated code. */
  protected final <V> NumberKeyStep<V, Q, Q> numberStep(KeyAttribute<V> key) {
    return numberStep(key, plain);
  }

  /** As {@link #numberStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> NumberKeyStep<V, N, Q> numberStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    NumberConverter<V> converter = (NumberConverter<V>) key.converter();
    return new NumberKeyStep<>(new ComparableNumberAttribute<>(path(key), converter), ends(next));
  }

  /**
   * A condition on a sort key that is stored as a number, but is none; or on a text of fixed width
   * that another part of the key follows directly. For generated code.
   */
  protected final <V> RangeKeyStep<V, Q, Q> rangeStep(KeyAttribute<V> key) {
    return rangeStep(key, plain);
  }

  /** As {@link #rangeStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> RangeKeyStep<V, N, Q> rangeStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    return new RangeKeyStep<>(ordered(key), ends(next));
  }

  private static <V> Ordered<?, V> ordered(KeyAttribute<V> key) {
    return key.converter() instanceof TextConverter<V> text
        ? new ComparableTextAttribute<>(path(key), text)
        : new ComparableOrderedAttribute<>(path(key), (NumberConverter<V>) key.converter());
  }

  /** A condition on a sort key of bytes. For generated code. */
  protected final <V> BinaryKeyStep<V, Q, Q> binaryStep(KeyAttribute<V> key) {
    return binaryStep(key, plain);
  }

  /** As {@link #binaryStep(KeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> BinaryKeyStep<V, N, Q> binaryStep(
      KeyAttribute<V> key, Function<QueryPlan<T>, N> next) {
    BinaryConverter<V> converter = (BinaryConverter<V>) key.converter();
    return new BinaryKeyStep<>(new ComparableBinaryAttribute<>(path(key), converter), ends(next));
  }

  private static AttributePath path(KeyAttribute<?> key) {
    return AttributePath.of(key.attribute());
  }

  private <N> KeyStepEnds<N, Q> ends(Function<QueryPlan<T>, N> next) {
    return new KeyStepEnds<>(plan.bounds(), then(next), then(plain));
  }

  /** Adds a condition; as text, it is this query. */
  private <N> Function<SortCondition, N> then(Function<QueryPlan<T>, N> next) {
    return new Function<>() {
      @Override
      public N apply(SortCondition condition) {
        return next.apply(plan.with(condition));
      }

      @Override
      public String toString() {
        return plan.toString();
      }
    };
  }

  /** What is read, such as {@code Query[table events, eventId = "e1", limit 3]}. */
  @Override
  public final String toString() {
    return plan.toString();
  }
}
