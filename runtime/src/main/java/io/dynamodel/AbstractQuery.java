package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.expression.BinaryKeyAttribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.NumberKeyAttribute;
import io.dynamodel.expression.OrderedKeyAttribute;
import io.dynamodel.expression.PrefixKeyAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import java.util.function.Function;

/**
 * Reads the items of one partition of a table or of an index (Query), in the order of their sort
 * keys.
 *
 * <p>Where there is a sort key, the generated subclass has a method of its name that starts a
 * condition on it.
 *
 * @param <T> what is returned
 * @param <S> the kind of query
 */
public abstract sealed class AbstractQuery<T, S extends AbstractQuery<T, S>> extends Reading<T, S>
    permits Query, PartialQuery {
  private final ReadSource.OfQuery source;

  AbstractQuery(Reads reads, ReadPlan<T> plan) {
    super(reads, plan);
    this.source = (ReadSource.OfQuery) plan.source();
  }

  private S with(ReadSource.OfQuery newSource) {
    return with(readPlan().from(newSource));
  }

  private S with(Condition<?> condition) {
    KeyRules.checkQueried(tableReads().table(), source.index(), condition);
    return with(source.with(condition));
  }

  private <N> Function<Condition<?>, N> then(Function<? super S, N> next) {
    return condition -> next.apply(with(condition));
  }

  /** Adds a condition; as text, it is this query. */
  private Function<Condition<?>, S> condition() {
    return new Function<>() {
      @Override
      public S apply(Condition<?> condition) {
        return with(condition);
      }

      @Override
      public String toString() {
        return AbstractQuery.this.toString();
      }
    };
  }

  /** The largest sort key first (ScanIndexForward=false). */
  @CheckReturnValue
  public final S descending() {
    return with(source.inDescendingOrder());
  }

  /** A condition on a sort key whose text order is its own order. For generated code. */
  protected final <V> TextKeyStep<V, S, S> textStep(TextKeyAttribute<?, V> key) {
    return textStep(key, query -> query);
  }

  /** As {@link #textStep(TextKeyAttribute)}, of a part that others follow. For generated code. */
  protected final <V, N> TextKeyStep<V, N, S> textStep(
      TextKeyAttribute<?, V> key, Function<? super S, N> next) {
    return new TextKeyStep<>(key, then(next), condition());
  }

  /** A condition on a sort key whose text order is not its own order. For generated code. */
  protected final <V> PrefixKeyStep<V, S, S> prefixStep(PrefixKeyAttribute<?, V> key) {
    return prefixStep(key, query -> query);
  }

  /**
   * As {@link #prefixStep(PrefixKeyAttribute)}, of a part that others follow. For generated code.
   */
  protected final <V, N> PrefixKeyStep<V, N, S> prefixStep(
      PrefixKeyAttribute<?, V> key, Function<? super S, N> next) {
    return new PrefixKeyStep<>(key, then(next), condition());
  }

  /** A condition on a sort key that is a number. For generated code. */
  protected final <V> NumberKeyStep<V, S, S> numberStep(NumberKeyAttribute<?, V> key) {
    return numberStep(key, query -> query);
  }

  /**
   * As {@link #numberStep(NumberKeyAttribute)}, of a part that others follow. For generated code.
   */
  protected final <V, N> NumberKeyStep<V, N, S> numberStep(
      NumberKeyAttribute<?, V> key, Function<? super S, N> next) {
    return new NumberKeyStep<>(key, then(next), condition());
  }

  /** A condition on a sort key that is stored as a number, but is none. For generated code. */
  protected final <V> RangeKeyStep<V, S, S> rangeStep(OrderedKeyAttribute<?, V> key) {
    return rangeStep(key, query -> query);
  }

  /**
   * As {@link #rangeStep(OrderedKeyAttribute)}, of a part that others follow. For generated code.
   */
  protected final <V, N> RangeKeyStep<V, N, S> rangeStep(
      OrderedKeyAttribute<?, V> key, Function<? super S, N> next) {
    return new RangeKeyStep<>(key, then(next), condition());
  }

  /** A condition on a sort key of bytes. For generated code. */
  protected final <V> BinaryKeyStep<V, S, S> binaryStep(BinaryKeyAttribute<?, V> key) {
    return binaryStep(key, query -> query);
  }

  /**
   * As {@link #binaryStep(BinaryKeyAttribute)}, of a part that others follow. For generated code.
   */
  protected final <V, N> BinaryKeyStep<V, N, S> binaryStep(
      BinaryKeyAttribute<?, V> key, Function<? super S, N> next) {
    return new BinaryKeyStep<>(key, then(next), condition());
  }
}
