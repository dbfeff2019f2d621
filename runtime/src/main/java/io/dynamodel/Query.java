package io.dynamodel;

import io.dynamodel.expression.BinaryKeyAttribute;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.NumberKeyAttribute;
import io.dynamodel.expression.OrderedKeyAttribute;
import io.dynamodel.expression.TextKeyAttribute;
import io.dynamodel.internal.KeyRules;
import io.dynamodel.internal.ReadSource;
import io.dynamodel.internal.ReadSpec;
import io.dynamodel.internal.TableAccess;

/**
 * Reads the items of one partition of a table or of an index (Query), in the order of their sort
 * keys.
 *
 * <p>Where there is a sort key, the generated subclass has a method of its name that starts a
 * condition on it.
 *
 * @param <T> what is returned
 */
public class Query<T> extends Reading<T, Query<T>> {
  private final ReadSource.OfQuery<T> source;

  Query(TableAccess<T> access, ReadSource.OfQuery<T> source, ReadSpec<T> spec) {
    super(access, spec);
    this.source = source;
  }

  /** The same query. For generated code. */
  protected Query(Query<T> query) {
    this(query.access(), query.source, query.spec());
  }

  @Override
  final ReadSource<T> source() {
    return source;
  }

  @Override
  final Query<T> with(ReadSpec<T> spec) {
    return new Query<>(access(), source, spec);
  }

  private Query<T> with(ReadSource.OfQuery<T> newSource) {
    return new Query<>(access(), newSource, spec());
  }

  private Query<T> with(Condition<T> condition) {
    KeyRules.checkQueried(access().table(), source.index(), condition);
    return with(source.with(condition));
  }

  /** The largest sort key first (ScanIndexForward=false). */
  public final Query<T> descending() {
    return with(source.inDescendingOrder());
  }

  /** A condition on a sort key whose text order is its own order. For generated code. */
  protected final <V> TextKeyStep<T, V, Query<T>> textStep(TextKeyAttribute<T, V> key) {
    return new TextKeyStep<>(key, this::with);
  }

  /** A condition on a sort key whose text order is not its own order. For generated code. */
  protected final <V> PrefixKeyStep<T, V, Query<T>> prefixStep(TextKeyAttribute<T, V> key) {
    return new PrefixKeyStep<>(key, this::with);
  }

  /** A condition on a sort key that is a number. For generated code. */
  protected final <V> NumberKeyStep<T, V, Query<T>> numberStep(NumberKeyAttribute<T, V> key) {
    return new NumberKeyStep<>(key, this::with);
  }

  /** A condition on a sort key that is stored as a number, but is none. For generated code. */
  protected final <V> RangeKeyStep<T, V, Query<T>> rangeStep(OrderedKeyAttribute<T, V> key) {
    return new RangeKeyStep<>(key, this::with);
  }

  /** A condition on a sort key of bytes. For generated code. */
  protected final <V> BinaryKeyStep<T, V, Query<T>> binaryStep(BinaryKeyAttribute<T, V> key) {
    return new BinaryKeyStep<>(key, this::with);
  }
}
