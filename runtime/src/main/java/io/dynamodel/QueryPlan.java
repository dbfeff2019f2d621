package io.dynamodel;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a query or a scan asks, and of which table. Immutable, and opaque: for generated code, which
 * hands it from one query to the next.
 *
 * @param <T> what is returned
 */
@Internal
public final class QueryPlan<T> {
  private final Reads reads;
  private final ReadPlan<T> plan;

  QueryPlan(Reads reads, ReadPlan<T> plan) {
    this.reads = reads;
    this.plan = plan;
  }

  private QueryPlan<T> with(ReadPlan<T> newPlan) {
    return new QueryPlan<>(reads, newPlan);
  }

  QueryPlan<T> filter(Condition<T> condition) {
    Objects.requireNonNull(condition, "condition");
    plan.source().checkFilter(reads.table(), condition);
    return with(plan.withFilter(condition));
  }

  QueryPlan<T> only(Predicate<StoredItem> condition) {
    return with(plan.only(condition));
  }

  QueryPlan<T> limit(int items) {
    return with(plan.withLimit(items));
  }

  QueryPlan<T> pageSize(int items) {
    return with(plan.withPageSize(items));
  }

  QueryPlan<T> withoutExpired() {
    return with(plan.withoutExpired(reads.table()));
  }

  QueryPlan<T> onUnreadable(Consumer<ItemMappingException> handler) {
    return with(plan.onUnreadable(Objects.requireNonNull(handler, "handler")));
  }

  <P> QueryPlan<P> select(Selection<T, P> selection) {
    return new QueryPlan<>(reads, plan.as(Objects.requireNonNull(selection, "selection")));
  }

  /** Of a query: the largest sort key first. */
  QueryPlan<T> descending() {
    return with(plan.from(query().inDescendingOrder()));
  }

  /** Of a query: with a condition on the sort key, or on its next part. */
  QueryPlan<T> with(SortCondition sortKey) {
    return with(plan.from(query().with(reads.table(), sortKey)));
  }

  /** Of a query: which bounds the ranges of the sort key take. */
  SortBounds bounds() {
    return query().bounds(reads.table());
  }

  private ReadSource.OfQuery query() {
    return (ReadSource.OfQuery) plan.source();
  }

  /** Of a scan: in segments. */
  QueryPlan<T> parallel(int segments) {
    ReadSource.OfScan scan = (ReadSource.OfScan) plan.source();
    return with(plan.from(scan.inSegments(segments)));
  }

  /** Of a scan: in segments, requested by {@code executor}. */
  QueryPlan<T> parallel(int segments, Executor executor) {
    Objects.requireNonNull(executor, "executor");
    return new QueryPlan<>(reads.on(executor), parallel(segments).plan);
  }

  Reads reads() {
    return reads;
  }

  Call<@Nullable T> items() {
    return reads.items(plan);
  }

  /** The items of the table to which those of an index point, as the model of the table. */
  @SuppressWarnings("unchecked") // generated code names the model of the table that made this
  <M> Call<@Nullable M> fullItems() {
    TableSchema<M> schema = (TableSchema<M>) reads.table().schema();
    return reads.fullItems(plan, schema.whole());
  }

  Work<Page<T>> page(@Nullable Cursor from) {
    return reads.page(plan, from);
  }

  Work<Page<T>> filledPage(@Nullable Cursor from) {
    return reads.filledPage(plan, from);
  }

  ReadPlan<T> asked() {
    return plan;
  }

  Call<Long> count() {
    return reads.count(plan);
  }

  Call<Long> deleteAll() {
    return reads.deleteAll(plan);
  }

  /** What is read, such as {@code Query[table events, eventId = "e1", limit 3]}. */
  @Override
  public String toString() {
    return plan.describe(reads.table().table());
  }
}
