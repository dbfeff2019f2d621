package io.dynamodel;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.UniqueConstraintException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.Targeted;
import io.dynamodel.metrics.CallListener;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The operations of a model's table. The generated table class adds those with the model's own
 * types, such as {@code get}, {@code find} and {@code query}:
 *
 * <pre>{@code
 * EventTable events = new EventTable(dynamo);
 * Event stored = events.put(event);
 * Event same = events.get("e1", at);
 * List<Event> all = events.query("e1").toList();
 * Event changed = events.update("e1", at).apply(A.count.set(A.count.plus(1))).execute();
 * Outcome<Event> outcome = events.tryPut(event, A.status.eq("OPEN"));
 * }</pre>
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A service error that is not
 * named here passes as the SDK's exception.
 *
 * @param <M> the model
 * @param <T> the generated class
 */
@SuppressWarnings("exports") // what a table knows of itself is for the runtime alone
public abstract non-sealed class DynamoTable<M, T extends DynamoTable<M, T>> extends Targeted<M>
    implements ModelTable<M> {
  private final TableTarget<M> target;
  private final TableCalls<M> calls;
  private final Function<TableTarget<M>, T> same;

  /**
   * A table of {@code target}. For generated code.
   *
   * @param same the constructor of the generated class, for the same table with other options
   */
  protected DynamoTable(TableTarget<M> target, Function<TableTarget<M>, T> same) {
    super(target);
    target.dynamo().checkWaits();
    this.target = target;
    this.calls = new TableCalls<>(target);
    this.same = same;
  }

  /** The same table with strongly consistent reads (ConsistentRead); global indexes have none. */
  @CheckReturnValue
  public final T withConsistentReads() {
    return same.apply(target.withConsistentReads());
  }

  /**
   * The same table of which getAll, putAll, deleteAll and writeOnce have up to {@code requests}
   * requests under way at a time.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  @CheckReturnValue
  public final T withParallelRequests(int requests) {
    return same.apply(target.withParallelRequests(requests));
  }

  /** The same table that reports each of its calls to {@code listener}. */
  @CheckReturnValue
  public final T withListener(CallListener listener) {
    return same.apply(target.withListener(listener));
  }

  /**
   * Creates or replaces an item (PutItem). In a model with versions, the item that is there has to
   * have the version of {@code item}, and is stored with the next one. In a model with counters,
   * the counts of the item that is there stay, and so do attributes that the model does not have
   * (UpdateItem).
   *
   * @return the record as it is stored: with its generated id, version, times and counts, and with
   *     values as a read gives them
   * @throws VersionConflictException if somebody else has written or deleted it; nothing was
   *     changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> X put(X item) {
    return await(calls.of(item).put(item, null));
  }

  /**
   * Like {@link #put(Object)}, but only if {@code condition} holds for the stored item.
   *
   * @return the record as it is stored
   * @throws ConditionFailedException if it does not hold; a VersionConflictException if it is the
   *     version that differs; nothing was changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> X put(X item, Condition<X> condition) {
    Objects.requireNonNull(condition, "condition");
    return await(calls.of(item).put(item, condition));
  }

  /**
   * Like {@link #put(Object, Condition)}, but returns {@link Outcome.Rejected} if the condition
   * does not hold.
   *
   * <p>The SDK sends the request again after a try that may have been done (cut off, timed out, an
   * error in the service). If the item that is there is then equal to {@code item}, it is taken for
   * the one that was put, and the result is Applied. In a model with neither a version nor a
   * generated id, another process may have put it.
   *
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> Outcome<X> tryPut(X item, Condition<X> condition) {
    Objects.requireNonNull(condition, "condition");
    return await(calls.of(item).tryPut(item, condition));
  }

  /**
   * Like {@link #put(Object)}, but returns Rejected if the item that is there has another version
   * than {@code item}, or none is there for a version above 0. In a model without versions, nothing
   * is ever rejected.
   *
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> Outcome<X> tryPut(X item) {
    return await(calls.of(item).tryPut(item, null));
  }

  /**
   * Creates an item (PutItem on condition that its key is free).
   *
   * <p>The SDK sends the request again after a try that may have been done (cut off, timed out, an
   * error in the service). If the item that is there is then equal to {@code item}, it is taken for
   * the one that was created. In a model without a generated id, another process may have created
   * it. If processes compete for a key, give each record something of its own, such as its owner.
   *
   * <p>In a model with {@code @Unique} values, a write that changes one is a transaction with the
   * guards of the values (TransactWriteItems), and may take some requests more: here, and in all
   * other writes of the table.
   *
   * @return the record as it is stored
   * @throws ItemAlreadyExistsException if the key is taken; nothing was changed
   * @throws UniqueConstraintException if another item has a value that is unique; nothing was
   *     changed
   * @throws TransactionFailedException if others wrote the same item or value, in each of 10 tries;
   *     nothing was changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> X insert(X item) {
    return await(calls.of(item).insert(item));
  }

  /**
   * Like {@link #insert}, but returns {@link Outcome.Rejected} if the key is taken.
   *
   * @throws UniqueConstraintException as {@link #insert}
   * @throws TransactionFailedException as {@link #insert}
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   */
  public final <X extends M> Outcome<X> tryInsert(X item) {
    return await(calls.of(item).tryInsert(item));
  }

  /**
   * Like {@link #insert}, but also replaces an item that is past its time to live: DynamoDB may
   * take days to delete it.
   *
   * <p>In a model with versions the new item goes on from the version of the expired one: so an old
   * record of that one can't overwrite or delete it. That takes a second request where there is an
   * expired item, and more where somebody else writes it at the same time.
   *
   * @return the record as it is stored
   * @throws ItemAlreadyExistsException if the key is taken; nothing was changed
   * @throws ItemValidationException if DynamoDB can't store it; nothing was sent
   * @throws IllegalArgumentException if the model has no time to live, or has unique values
   */
  public final <X extends M> X insertOrReplaceExpired(X item) {
    return await(calls.of(item).insertOrReplaceExpired(item));
  }

  /**
   * Reads an item again, strongly consistent (GetItem).
   *
   * @throws ItemNotFoundException if it is gone
   * @throws ItemMappingException if what is stored can't be read as the model
   */
  public final <X extends M> X refresh(X item) {
    return await(calls.of(item).refresh(calls.keyOf(item)));
  }

  /**
   * Deletes an item by its key (DeleteItem). In a model with versions, it has to have the version
   * of {@code item}, unless it is gone already.
   *
   * @return what was deleted; empty if there was nothing, also if the SDK sent the request again
   *     and an earlier try had deleted it
   * @throws VersionConflictException if somebody else has written it; nothing was changed
   */
  public final <X extends M> Optional<X> delete(X item) {
    return await(calls.of(item).delete(item));
  }

  /**
   * Like {@link #delete(Object)}, but returns Rejected if the item has another version than {@code
   * item}. Rejected without a current item: there was nothing to delete, or, if an answer was lost,
   * nothing more: see {@link #delete(Object)}.
   *
   * @return what was deleted, or what stands in the way
   */
  public final <X extends M> Outcome<X> tryDelete(X item) {
    return await(calls.of(item).tryDelete(item));
  }

  /**
   * Deletes the item of {@code key} (DeleteItem), if there is one and {@code condition} holds for
   * it.
   *
   * @return what was deleted
   * @throws ConditionFailedException if there is no item, or the condition does not hold for it;
   *     nothing was changed
   */
  public final <X extends M> Optional<X> delete(Key<X> key, Condition<X> condition) {
    return await(calls.of(key).delete(key, condition));
  }

  /**
   * Like {@link #delete(Key, Condition)}, but returns {@link Outcome.Rejected} if there is no item,
   * or if the condition does not hold for it.
   */
  public final <X extends M> Outcome<X> tryDelete(Key<X> key, Condition<X> condition) {
    return await(calls.of(key).tryDelete(key, condition));
  }

  /**
   * Reads any number of items (BatchGetItem, 100 keys a request).
   *
   * @return the items in the order of their keys, each once; keys without an item are left out
   * @throws BatchIncompleteException if DynamoDB leaves keys unprocessed or throttles requests
   *     again and again, or a request after the first one fails
   * @throws ItemMappingException if one of the items can't be read as the model
   */
  public final List<M> getAll(Collection<? extends Key<? extends M>> keys) {
    return await(calls.getAll(keys, schema().whole(), null));
  }

  /**
   * Reads a part of any number of items (BatchGetItem with a ProjectionExpression, 100 keys a
   * request).
   *
   * @return what {@code selection} makes of them, in the order of their keys, each once; keys
   *     without an item are left out
   * @throws BatchIncompleteException if DynamoDB leaves keys unprocessed or throttles requests
   *     again and again, or a request after the first one fails
   * @throws ItemMappingException if one of the items can't be read so
   */
  public final <P> List<P> getAll(
      Collection<? extends Key<? extends M>> keys, Selection<M, P> selection) {
    Objects.requireNonNull(selection, "selection");
    return await(calls.getAll(keys, selection, null));
  }

  /**
   * Like {@link #getAll(Collection)}, but an item that can't be read as the model goes to {@code
   * onUnreadable}, with its table, key and stored attributes, and is left out. What the handler
   * throws passes.
   */
  public final List<M> getAll(
      Collection<? extends Key<? extends M>> keys, Consumer<ItemMappingException> onUnreadable) {
    Objects.requireNonNull(onUnreadable, "onUnreadable");
    return await(calls.getAll(keys, schema().whole(), onUnreadable));
  }

  /**
   * Like {@link #getAll(Collection)}, but reads while the result is iterated (BatchGetItem, 100
   * keys a request; as many requests at a time as the table has parallel requests). It takes no
   * more keys and holds no more items than those requests have, whatever their number.
   *
   * <p>The items come in the order of their keys; keys without an item are left out. A key that is
   * given several times gives its item as often.
   */
  @CheckReturnValue
  public final KeyedItems<M> getEach(Iterable<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    return each(() -> StreamSupport.stream(keys.spliterator(), false));
  }

  /**
   * Like {@link #getEach(Iterable)}, of the keys of a stream: the result can be iterated once. The
   * stream stays the caller's to close.
   */
  @CheckReturnValue
  public final KeyedItems<M> getEach(Stream<? extends Key<? extends M>> keys) {
    Objects.requireNonNull(keys, "keys");
    return each(() -> keys);
  }

  private KeyedItems<M> each(Supplier<Stream<? extends Key<?>>> keys) {
    return new KeyedItems<>(target.reads(), KeyedItems.plan(keys, schema().whole()));
  }

  /**
   * Creates or replaces any number of items (BatchWriteItem, 25 a request), each for itself. If
   * several items have the same key, the last one is written.
   *
   * <p>In a model with versions or counters, each item is a {@link #put(Object)} of its own. 8 of
   * them are sent at a time, or as many as the table says. After the first failure no more are
   * sent.
   *
   * @return the records as they are stored, in the order given, each key once
   * @throws BatchIncompleteException if DynamoDB leaves items unprocessed or throttles requests
   *     again and again, or a request fails, unless it is the first and was refused or not sent:
   *     then the SDK's exception passes; in a model with versions, a VersionConflictException is
   *     its cause
   * @throws ItemValidationException if DynamoDB can't store one of them; nothing was sent
   */
  public final List<M> putAll(Collection<? extends M> items) {
    return await(calls.putAll(items));
  }

  /**
   * Deletes any number of items by their keys (BatchWriteItem, 25 a request), each for itself and
   * as far as it is there.
   *
   * <p>In a model with versions, each item is a {@link #delete(Object)} of its own. 8 of them are
   * sent at a time, or as many as the table says. After the first failure no more are sent.
   *
   * @throws BatchIncompleteException if DynamoDB leaves items unprocessed or throttles requests
   *     again and again, or a request fails, unless it is the first and was refused or not sent:
   *     then the SDK's exception passes; in a model with versions, a VersionConflictException is
   *     its cause
   */
  public final void deleteAll(Collection<? extends M> items) {
    await(calls.deleteAll(items));
  }

  /**
   * Writes the items that are not stored yet, or are stored with other values. Reads them first
   * (BatchGetItem, strongly consistent), then puts the absent and the different ones (PutItem, 8 at
   * a time), on condition that nobody else has written them meanwhile. If two callers write the
   * same item at the same time, one of them writes it and returns it. Both return it only if the
   * model has no version and the SDK has sent a put again after a try that may have been done (cut
   * off, timed out, an error in the service). The comparison leaves out versions, times of writes,
   * counters and unmapped attributes. An item that differs is replaced, and gets the next version.
   *
   * @param items if several have the same key, the last one is written
   * @return the records that were written, as they are stored, in the order given
   * @throws BatchIncompleteException if DynamoDB leaves keys unprocessed again and again, if others
   *     write an item again and again, or if a request fails; its cause says why
   * @throws ItemMappingException if what is stored can't be read as the model: it is not replaced
   * @throws ItemValidationException if DynamoDB can't store one of them; nothing was sent
   * @throws IllegalArgumentException if one has no id; nothing was sent
   */
  public final List<M> writeOnce(Collection<? extends M> items) {
    return await(calls.writeOnce(items));
  }

  /**
   * Starts an update of the item that has the key of {@code item} (UpdateItem), and, in a model
   * with versions, its version.
   */
  @CheckReturnValue
  public final <X extends M> Update.Call<X> update(X item) {
    return new Update.Call<>(calls.of(item).update(item));
  }

  /** Starts an update of the item of {@code key} (UpdateItem). */
  @CheckReturnValue
  public final <X extends M> Update.Call<X> update(Key<X> key) {
    return new Update.Call<>(calls.of(key).update(key));
  }

  /**
   * Changes an item from one record to another (UpdateItem): sets the attributes that differ, and
   * removes those that {@code after} no longer has. It keeps what others have changed meanwhile in
   * other attributes, and leaves counters alone. In a model with versions, the item must have the
   * version of the two records. The runtime sets the version and the times of writes: those of
   * {@code after} do not count.
   *
   * @return the record after the update; {@code before} if the two are equal: then nothing is sent
   * @throws ItemNotFoundException if there is no such item
   * @throws VersionConflictException if somebody else has written it; nothing was changed
   * @throws ItemValidationException if DynamoDB can't store {@code after}; nothing was sent
   * @throws IllegalArgumentException if the two have different keys or versions
   */
  public final <X extends M> X patch(X before, X after) {
    return await(calls.of(Objects.requireNonNull(before, "before")).patch(before, after));
  }

  /**
   * Like {@link #patch}, but returns {@link Outcome.Rejected} if there is no such item, or if it
   * has another version.
   */
  public final <X extends M> Outcome<X> tryPatch(X before, X after) {
    return await(calls.of(Objects.requireNonNull(before, "before")).tryPatch(before, after));
  }

  /** Reads the whole table (Scan). */
  @CheckReturnValue
  public final Scan<M> scan() {
    return PlainScan.of(calls.scan());
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

  /** Creates, verifies and deletes the table itself. */
  @CheckReturnValue
  public final TableAdmin admin() {
    return new TableAdmin(target.ofTable().access(), target.ofTable()::reads);
  }

  /** The item of {@code key}, or an ItemNotFoundException (GetItem). For generated code. */
  protected final M getItem(Key<M> key) {
    return await(calls.get(key));
  }

  /** The item of {@code key}, if there is one (GetItem). For generated code. */
  protected final Optional<M> findItem(Key<M> key) {
    return await(calls.find(key));
  }

  /** A part of the item of {@code key}, if there is one (GetItem). For generated code. */
  protected final <P> Optional<P> findItem(Key<M> key, Selection<M, P> selection) {
    return await(calls.find(key, selection));
  }

  /** The item of {@code key} as it is now (GetItem, strongly consistent). For generated code. */
  protected final M refreshItem(Key<M> key) {
    return await(calls.refresh(key));
  }

  /** Deletes the item of {@code key} (DeleteItem). For generated code. */
  protected final Optional<M> deleteItem(Key<M> key) {
    return await(calls.delete(key));
  }

  /** Starts an update of an item that exists (UpdateItem). For generated code. */
  protected final Update.Call<M> updateItem(Key<? extends M> key) {
    return new Update.Call<>(calls.update(key));
  }

  /** Starts an update that may create the item (UpdateItem). For generated code. */
  protected final Update.Call<M> upsertItem(Key<? extends M> key) {
    return new Update.Call<>(calls.upsert(key));
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
  protected final Query<M> queryOf(QueryPlan<M> plan) {
    return PlainQuery.of(plan);
  }

  /** A query of an index that holds a part of the attributes, and has no sort key. */
  protected final <I> PartialQuery<I, M> partialQueryOf(QueryPlan<I> plan) {
    return PlainPartialQuery.of(plan);
  }

  /**
   * Reads an index that holds all attributes (Scan). For generated code.
   *
   * @throws IllegalArgumentException if reads are strongly consistent and the index is global
   */
  protected final Scan<M> scanIndex(String index) {
    return PlainScan.of(calls.scan(index));
  }

  /** Reads an index that holds a part of the attributes (Scan). For generated code. */
  protected final <I> PartialScan<I, M> scanIndex(String index, Selection<M, I> item) {
    return PlainPartialScan.of(calls.scan(index, item));
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

  /** The class and the physical table, such as {@code EventTable[events]}. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + target.name() + "]";
  }

  @CanIgnoreReturnValue
  final <R> R await(Work<R> work) {
    return target.connection().await(work);
  }

  private TableSchema<M> schema() {
    return target.schema();
  }
}
