package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.ReadSource;
import io.dynamodel.internal.ReadSpec;
import io.dynamodel.internal.Reader;
import io.dynamodel.internal.TableAccess;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A query or a scan that has not been sent. Immutable: each method that refines it gives a new one.
 *
 * <p>Iterating sends one request after the other, each when its items are asked for; empty pages
 * are followed. Each iteration starts anew. An item that can't be read as the model is an {@link
 * ItemMappingException} when its turn comes.
 *
 * @param <T> what is returned
 * @param <S> the kind of reading
 */
public abstract class Reading<T, S extends Reading<T, S>> implements Iterable<T> {
  private final TableAccess<T> access;
  private final ReadSpec<T> spec;

  Reading(TableAccess<T> access, ReadSpec<T> spec) {
    this.access = access;
    this.spec = spec;
  }

  abstract ReadSource<T> source();

  abstract S with(ReadSpec<T> newSpec);

  final TableAccess<T> access() {
    return access;
  }

  final ReadSpec<T> spec() {
    return spec;
  }

  /**
   * Only items for which {@code condition} holds (FilterExpression), beside earlier filters.
   * DynamoDB evaluates it after it has read, and charges for what it has read.
   *
   * @throws IllegalArgumentException if it speaks of a key of what is queried
   */
  public final S filter(Condition<T> condition) {
    Objects.requireNonNull(condition, "condition");
    source().checkFilter(access.table(), condition);
    return with(spec.withFilter(condition));
  }

  /**
   * At most {@code items} are returned, whatever the filter.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public final S limit(int items) {
    return with(spec.withLimit(items));
  }

  /**
   * At most {@code items} are evaluated per request (Limit), before the filter: how much is read at
   * a time, not how much is returned.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public final S pageSize(int items) {
    return with(spec.withPageSize(items));
  }

  @Override
  public final Iterator<T> iterator() {
    return reader(spec).items();
  }

  /** The items, requested as the stream asks for them. */
  public final Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
  }

  /** All items. */
  public final List<T> toList() {
    return stream().toList();
  }

  /** The first item; reads no more than it takes to find it. */
  public final Optional<T> first() {
    Iterator<T> items = reader(spec.withLimit(1)).items();
    return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
  }

  /** How many items there are, at most the limit (Select=COUNT: the items are not sent). */
  public final long count() {
    return reader(spec).count();
  }

  private Reader<T> reader(ReadSpec<T> what) {
    return new Reader<>(access, source(), what);
  }
}
