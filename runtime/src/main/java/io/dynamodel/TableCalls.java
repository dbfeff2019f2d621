package io.dynamodel;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.GetItem;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.write.PutCall;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a table can do, as work that nobody has begun: for those who wait, and for those who don't.
 *
 * @param <M> the model
 */
record TableCalls<M>(TableTarget<M> target) {

  /** What the table can do with {@code item}: as its own type. */
  <X extends M> TableCalls<X> of(X item) {
    return of(target.of(item));
  }

  /** What the table can do with the item of {@code key}: as the type of the key. */
  <X extends M> TableCalls<X> of(Key<X> key) {
    return of(target.of(key));
  }

  @SuppressWarnings("unchecked") // the same target is of the same type
  private <X extends M> TableCalls<X> of(TableTarget<X> own) {
    return own == target ? (TableCalls<X>) this : new TableCalls<>(own);
  }

  Call<M> put(M item, @Nullable Condition<M> condition) {
    return calls().put(target.writes().put(item, condition));
  }

  Work<Outcome<M>> tryPut(M item, @Nullable Condition<M> condition) {
    return attempt(put(item, condition));
  }

  Call<M> insert(M item) {
    return calls().put(target.writes().insert(item));
  }

  Work<Outcome<M>> tryInsert(M item) {
    return attempt(insert(item));
  }

  private WriteCalls<M> calls() {
    return target.writeCalls();
  }

  Call<M> insertOrReplaceExpired(M item) {
    return PutCall.of(target.access(), target.writes().insertOrReplaceExpired(item));
  }

  Call<Optional<M>> delete(M item) {
    return calls().delete(target.writes().delete(item));
  }

  Work<Outcome<M>> tryDelete(M item) {
    return Attempt.ofFound(target.access(), delete(item));
  }

  Call<Optional<M>> delete(Key<? extends M> key) {
    return calls().delete(target.writes().delete(key));
  }

  Call<Optional<M>> delete(Key<? extends M> key, Condition<M> condition) {
    return calls().delete(target.writes().deleteExisting(key, condition));
  }

  Work<Outcome<M>> tryDelete(Key<? extends M> key, Condition<M> condition) {
    return attempt(delete(key, condition).map(Optional::orElseThrow));
  }

  Work<M> patch(M before, M after) {
    return target
        .writes()
        .patch(before, after)
        .<Work<M>>map(calls()::update)
        .orElseGet(() -> Work.done(before));
  }

  Work<Outcome<M>> tryPatch(M before, M after) {
    return attempt(patch(before, after));
  }

  private Work<Outcome<M>> attempt(Work<M> write) {
    return Attempt.of(target.access(), write);
  }

  Call<M> get(Key<M> key) {
    return get(target.context(), key);
  }

  <P> Call<Optional<P>> find(Key<M> key, Selection<M, P> selection) {
    Objects.requireNonNull(selection, "selection");
    TableContext<M> table = target.context();
    return target.call(table, GetItem.find(table, key.attributes(), selection));
  }

  Call<Optional<M>> find(Key<M> key) {
    return find(key, schema().whole());
  }

  Call<M> refresh(Key<M> key) {
    return get(target.context().consistent(), key);
  }

  private Call<M> get(TableContext<M> table, Key<M> key) {
    return target.call(table, GetItem.get(table, key.attributes()));
  }

  <P> Work<List<P>> getAll(
      Collection<? extends Key<? extends M>> keys,
      Selection<M, P> selection,
      @Nullable Consumer<ItemMappingException> onUnreadable) {
    return batches().getAll(keys, selection, onUnreadable);
  }

  Work<List<M>> putAll(Collection<? extends M> items) {
    return batches().putAll(items);
  }

  Work<?> deleteAll(Collection<? extends M> items) {
    return batches().deleteAll(items);
  }

  Work<List<M>> writeOnce(Collection<? extends M> items) {
    return batches().writeOnce(items);
  }

  private TableBatches<M> batches() {
    TableContext<M> table = target.context();
    return new TableBatches<>(target.connection(), table, target.writes(table), target.batching());
  }

  UpdateRequest<M> update(M item) {
    return new UpdateRequest<>(
        calls(),
        "Update",
        keyOf(item),
        (table, actions, condition) -> target.writes(table).update(item, actions, condition));
  }

  UpdateRequest<M> update(Key<? extends M> key) {
    return new UpdateRequest<>(
        calls(),
        "Update",
        Objects.requireNonNull(key, "key"),
        (table, actions, condition) -> target.writes(table).update(key, actions, condition));
  }

  UpdateRequest<M> upsert(Key<? extends M> key) {
    return new UpdateRequest<>(
        calls(),
        "Upsert",
        key,
        (table, actions, condition) -> target.writes(table).upsert(key, actions, condition));
  }

  /** What a query of the table asks. */
  QueryPlan<M> query(KeyPart... partition) {
    return plan(target.sources().query(partition));
  }

  /** What a query of an index asks that holds all attributes. */
  QueryPlan<M> query(String index, KeyPart... partition) {
    TableSources<M> sources = target.sources();
    return plan(sources.readable(sources.query(index, partition)));
  }

  /** What a query of an index asks that holds a part of the attributes. */
  <I> QueryPlan<I> query(String index, Selection<M, I> item, KeyPart... partition) {
    return plan(target.sources().query(index, partition), item);
  }

  /** What a query asks of the item of {@code key} and what is below it. */
  <X extends M> QueryPlan<M> below(Key<X> key) {
    TableSchema<X> own = Objects.requireNonNull(key, "key").schemaIn(schema());
    QueryPlan<M> between = plan(target.sources().below(own, key.attributes()));
    return isEscaped() ? between : between.only(item -> own.isBelow(item, key.attributes()));
  }

  /** Whether no key stands between those of an item and of what is below it. */
  private boolean isEscaped() {
    return schema().types().stream().allMatch(TableSchema::isEscaped);
  }

  /** What a scan of the table asks. */
  QueryPlan<M> scan() {
    return plan(target.sources().scan());
  }

  /** What a scan of an index asks that holds all attributes. */
  QueryPlan<M> scan(String index) {
    TableSources<M> sources = target.sources();
    return plan(sources.readable(sources.scan(index)));
  }

  /** What a scan of an index asks that holds a part of the attributes. */
  <I> QueryPlan<I> scan(String index, Selection<M, I> item) {
    return plan(target.sources().scan(index), item);
  }

  private QueryPlan<M> plan(ReadSource source) {
    return plan(source, schema().whole());
  }

  private <I> QueryPlan<I> plan(ReadSource source, Selection<M, I> item) {
    ReadPlan<I> all = ReadPlan.all(source, item);
    return new QueryPlan<>(target.reads(), target.skipsUnknown() ? all.only(schema()::has) : all);
  }

  TableSchema<M> schema() {
    return target.schema();
  }

  /** The key of {@code item}: one that has no id is refused here. */
  <X extends M> Key<X> keyOf(X item) {
    TableSchema<X> own = schema().of(Objects.requireNonNull(item, "item"));
    return Key.of(own, own.keyOf(item));
  }
}
