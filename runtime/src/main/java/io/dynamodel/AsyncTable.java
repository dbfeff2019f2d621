package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.Targeted;
import io.dynamodel.metrics.CallListener;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The operations of a model's table without waiting: those of {@link DynamoTable}, with the same
 * names. The generated table class adds those with the model's own types:
 *
 * <pre>{@code
 * EventAsyncTable events = new EventAsyncTable(Dynamo.of(asyncClient));
 * CompletableFuture<Event> stored = events.put(event);
 * CompletableFuture<Event> same = events.get("e1", at);
 * CompletableFuture<List<Event>> all = events.query("e1").toList();
 * CompletableFuture<Outcome<Event>> outcome = events.tryPut(event, A.status.eq("OPEN"));
 * }</pre>
 *
 * <p>A null argument is a {@link NullPointerException} at once, and what makes no sense an {@link
 * IllegalArgumentException}; a key part that a converter refuses is refused at once, too. All else
 * that {@link DynamoTable} throws is the future's failure. A future that is cancelled cancels its
 * request and sends no more; what was sent may be done.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. Futures end on threads of the
 * client: what depends on them must not block.
 *
 * @param <M> the model
 * @param <T> the generated class
 */
@SuppressWarnings("exports") // what a table knows of itself is for the runtime alone
public abstract non-sealed class AsyncTable<M, T extends AsyncTable<M, T>> extends Targeted<M>
    implements ModelTable<M> {
  private final TableTarget<M> target;
  private final TableCalls<M> calls;
  private final Function<TableTarget<M>, T> same;

  /**
   * A table of {@code target}. For generated code.
   *
   * @param same the constructor of the generated class, for the same table with other options
   * @throws IllegalArgumentException if the {@link Dynamo} of {@code target} has no asynchronous
   *     client
   */
  protected AsyncTable(TableTarget<M> target, Function<TableTarget<M>, T> same) {
    super(target);
    target.dynamo().checkIsAsync();
    this.target = target;
    this.calls = new TableCalls<>(target);
    this.same = same;
  }

  /** As {@link DynamoTable#withConsistentReads}. */
  @CheckReturnValue
  public final T withConsistentReads() {
    return same.apply(target.withConsistentReads());
  }

  /**
   * As {@link DynamoTable#withParallelRequests}.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  @CheckReturnValue
  public final T withParallelRequests(int requests) {
    return same.apply(target.withParallelRequests(requests));
  }

  /** As {@link DynamoTable#withListener}: called on the thread that completes the call. */
  @CheckReturnValue
  public final T withListener(CallListener listener) {
    return same.apply(target.withListener(listener));
  }

  /** As {@link DynamoTable#put(Object)}. */
  public final <X extends M> CompletableFuture<X> put(X item) {
    return start(() -> calls.of(item).put(item, null));
  }

  /** As {@link DynamoTable#put(Object, Condition)}. */
  public final <X extends M> CompletableFuture<X> put(X item, Condition<X> condition) {
    Objects.requireNonNull(condition, "condition");
    return start(() -> calls.of(item).put(item, condition));
  }

  /** As {@link DynamoTable#tryPut(Object, Condition)}. */
  public final <X extends M> CompletableFuture<Outcome<X>> tryPut(X item, Condition<X> condition) {
    Objects.requireNonNull(condition, "condition");
    return start(() -> calls.of(item).tryPut(item, condition));
  }

  /** As {@link DynamoTable#tryPut(Object)}. */
  public final <X extends M> CompletableFuture<Outcome<X>> tryPut(X item) {
    return start(() -> calls.of(item).tryPut(item, null));
  }

  /** As {@link DynamoTable#insert}. */
  public final <X extends M> CompletableFuture<X> insert(X item) {
    return start(() -> calls.of(item).insert(item));
  }

  /** As {@link DynamoTable#tryInsert}. */
  public final <X extends M> CompletableFuture<Outcome<X>> tryInsert(X item) {
    return start(() -> calls.of(item).tryInsert(item));
  }

  /**
   * As {@link DynamoTable#insertOrReplaceExpired}.
   *
   * @throws IllegalArgumentException if the model has no time to live
   */
  public final <X extends M> CompletableFuture<X> insertOrReplaceExpired(X item) {
    return start(() -> calls.of(item).insertOrReplaceExpired(item));
  }

  /** As {@link DynamoTable#refresh}. */
  public final CompletableFuture<M> refresh(M item) {
    return start(() -> calls.refresh(calls.keyOf(item)));
  }

  /** As {@link DynamoTable#delete(Object)}. */
  public final <X extends M> CompletableFuture<Optional<X>> delete(X item) {
    return start(() -> calls.of(item).delete(item));
  }

  /** As {@link DynamoTable#tryDelete(Object)}. */
  public final <X extends M> CompletableFuture<Outcome<X>> tryDelete(X item) {
    return start(() -> calls.of(item).tryDelete(item));
  }

  /** As {@link DynamoTable#delete(Key, Condition)}. */
  public final <X extends M> CompletableFuture<Optional<X>> delete(
      Key<X> key, Condition<X> condition) {
    return start(() -> calls.of(key).delete(key, condition));
  }

  /** As {@link DynamoTable#tryDelete(Key, Condition)}. */
  public final <X extends M> CompletableFuture<Outcome<X>> tryDelete(
      Key<X> key, Condition<X> condition) {
    return start(() -> calls.of(key).tryDelete(key, condition));
  }

  /** As {@link DynamoTable#getAll(Collection)}. */
  public final CompletableFuture<List<M>> getAll(Collection<? extends Key<? extends M>> keys) {
    return start(() -> calls.getAll(keys, target.schema().whole(), null));
  }

  /** As {@link DynamoTable#getAll(Collection, Selection)}. */
  public final <P> CompletableFuture<List<P>> getAll(
      Collection<? extends Key<? extends M>> keys, Selection<M, P> selection) {
    Objects.requireNonNull(selection, "selection");
    return start(() -> calls.getAll(keys, selection, null));
  }

  /** As {@link DynamoTable#getAll(Collection, Consumer)}. */
  public final CompletableFuture<List<M>> getAll(
      Collection<? extends Key<? extends M>> keys, Consumer<ItemMappingException> onUnreadable) {
    Objects.requireNonNull(onUnreadable, "onUnreadable");
    return start(() -> calls.getAll(keys, target.schema().whole(), onUnreadable));
  }

  /** As {@link DynamoTable#getEach(Iterable)}. */
  @CheckReturnValue
  public final AsyncKeyedItems<M> getEach(Iterable<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    return each(() -> StreamSupport.stream(keys.spliterator(), false));
  }

  /** As {@link DynamoTable#getEach(Stream)}. */
  @CheckReturnValue
  public final AsyncKeyedItems<M> getEach(Stream<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    return each(() -> keys);
  }

  private AsyncKeyedItems<M> each(Supplier<Stream<? extends Key<?>>> keys) {
    return new AsyncKeyedItems<>(target.reads(), KeyedItems.plan(keys, target.schema().whole()));
  }

  /** As {@link DynamoTable#putAll}. */
  public final CompletableFuture<List<M>> putAll(Collection<? extends M> items) {
    return start(() -> calls.putAll(items));
  }

  /** As {@link DynamoTable#deleteAll}. */
  public final CompletableFuture<Void> deleteAll(Collection<? extends M> items) {
    return start(() -> calls.deleteAll(items).map(done -> null));
  }

  /**
   * As {@link DynamoTable#writeOnce}.
   *
   * @throws IllegalArgumentException if one has no id; nothing was sent
   */
  public final CompletableFuture<List<M>> writeOnce(Collection<? extends M> items) {
    return start(() -> calls.writeOnce(items));
  }

  /** As {@link DynamoTable#update(Object)}. */
  @CheckReturnValue
  public final <X extends M> Update.AsyncCall<X> update(X item) {
    return new Update.AsyncCall<>(calls.of(item).update(item));
  }

  /** As {@link DynamoTable#update(Key)}. */
  @CheckReturnValue
  public final <X extends M> Update.AsyncCall<X> update(Key<X> key) {
    return new Update.AsyncCall<>(calls.of(key).update(key));
  }

  /**
   * As {@link DynamoTable#patch}.
   *
   * @throws IllegalArgumentException if the two have different keys or versions
   */
  public final <X extends M> CompletableFuture<X> patch(X before, X after) {
    return start(() -> calls.of(Objects.requireNonNull(before, "before")).patch(before, after));
  }

  /**
   * As {@link DynamoTable#tryPatch}.
   *
   * @throws IllegalArgumentException if the two have different keys or versions
   */
  public final <X extends M> CompletableFuture<Outcome<X>> tryPatch(X before, X after) {
    return start(() -> calls.of(Objects.requireNonNull(before, "before")).tryPatch(before, after));
  }

  /** As {@link DynamoTable#scan}. */
  @CheckReturnValue
  public final AsyncScan<M> scan() {
    return PlainAsyncScan.of(calls.scan());
  }

  /**
   * The key of {@code item}.
   *
   * @throws IllegalArgumentException if it has no id yet
   */
  @CheckReturnValue
  public final <X extends M> Key<X> keyOf(X item) {
    return calls.keyOf(item);
  }

  /** As {@link DynamoTable#admin}. */
  @CheckReturnValue
  public final AsyncTableAdmin admin() {
    return new AsyncTableAdmin(target.ofTable().access(), target.ofTable()::reads);
  }

  /** The item of {@code key}, or an ItemNotFoundException (GetItem). For generated code. */
  protected final CompletableFuture<M> getItem(Key<M> key) {
    return start(() -> calls.get(key));
  }

  /** The item of {@code key}, if there is one (GetItem). For generated code. */
  protected final CompletableFuture<Optional<M>> findItem(Key<M> key) {
    return start(() -> calls.find(key));
  }

  /** A part of the item of {@code key}, if there is one (GetItem). For generated code. */
  protected final <P> CompletableFuture<Optional<P>> findItem(
      Key<M> key, Selection<M, P> selection) {
    return start(() -> calls.find(key, selection));
  }

  /** The item of {@code key} as it is now (GetItem, strongly consistent). For generated code. */
  protected final CompletableFuture<M> refreshItem(Key<M> key) {
    return start(() -> calls.refresh(key));
  }

  /** Deletes the item of {@code key} (DeleteItem). For generated code. */
  protected final CompletableFuture<Optional<M>> deleteItem(Key<M> key) {
    return start(() -> calls.delete(key));
  }

  /** Starts an update of an item that exists (UpdateItem). For generated code. */
  protected final Update.AsyncCall<M> updateItem(Key<? extends M> key) {
    return new Update.AsyncCall<>(calls.update(key));
  }

  /** Starts an update that may create the item (UpdateItem). For generated code. */
  protected final Update.AsyncCall<M> upsertItem(Key<? extends M> key) {
    return new Update.AsyncCall<>(calls.upsert(key));
  }

  /**
   * What a query of the table asks (Query). For generated code.
   *
   * @param partition the value of the partition key; several: of each of its shards
   */
  protected final QueryPlan<M> queryTable(KeyPart... partition) {
    return calls.query(partition);
  }

  /**
   * What a query of an index asks that holds all attributes (Query). For generated code.
   *
   * @throws IllegalArgumentException if reads are strongly consistent and the index is global
   */
  protected final QueryPlan<M> queryIndex(String index, KeyPart... partition) {
    return calls.query(index, partition);
  }

  /**
   * What a query of an index asks that holds a part of the attributes (Query). For generated code.
   */
  protected final <I> QueryPlan<I> queryIndex(
      String index, Selection<M, I> item, KeyPart... partition) {
    return calls.query(index, item, partition);
  }

  /** A query whose items have no sort key. For generated code. */
  protected final AsyncQuery<M> queryOf(QueryPlan<M> plan) {
    return PlainAsyncQuery.of(plan);
  }

  /** A query of an index that holds a part of the attributes, and has no sort key. */
  protected final <I> AsyncPartialQuery<I, M> partialQueryOf(QueryPlan<I> plan) {
    return PlainAsyncPartialQuery.of(plan);
  }

  /**
   * Reads an index that holds all attributes (Scan). For generated code.
   *
   * @throws IllegalArgumentException if reads are strongly consistent and the index is global
   */
  protected final AsyncScan<M> scanIndex(String index) {
    return PlainAsyncScan.of(calls.scan(index));
  }

  /** Reads an index that holds a part of the attributes (Scan). For generated code. */
  protected final <I> AsyncPartialScan<I, M> scanIndex(String index, Selection<M, I> item) {
    return PlainAsyncPartialScan.of(calls.scan(index, item));
  }

  final TableTarget<M> target() {
    return target;
  }

  final T same(TableTarget<M> other) {
    return same.apply(other);
  }

  final TableCalls<M> calls() {
    return calls;
  }

  /** The class and the physical table, such as {@code EventAsyncTable[events]}. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + target.name() + "]";
  }

  final <R> CompletableFuture<R> start(Supplier<? extends Work<R>> work) {
    return target.connection().start(work);
  }
}
