package io.dynamodel;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.item.AnsweredReads;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableIdentity;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.metrics.CallListener;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects the keys of what is read at once from any tables: see {@link Dynamo#batchGet}. A key
 * that is given twice is asked for once. It belongs to the thread that the lambda runs on, until
 * that has returned: others get an {@link IllegalStateException}.
 */
public final class ReadRequests {
  private final Dynamo dynamo;
  private final Collecting collecting = new Collecting("these reads were sent already");
  private final Set<TableIdentity> tables = new LinkedHashSet<>();
  private final Set<CallListener> listeners = new LinkedHashSet<>();
  private final Map<AnsweredReads.Asked, KeyRead> reads = new LinkedHashMap<>();
  private int parallelRequests = 1;

  private ReadRequests(Dynamo dynamo) {
    this.dynamo = dynamo;
  }

  /** What {@code reads} asks for. */
  static ReadRequests of(Dynamo dynamo, Consumer<ReadRequests> reads) {
    ReadRequests requests = new ReadRequests(dynamo);
    requests.collecting.run(requests, reads);
    return requests;
  }

  /**
   * Reads the item of {@code key}; strongly consistent, if that is how {@code table} reads.
   *
   * @throws ItemValidationException if DynamoDB can't have such a key; nothing was sent
   * @throws IllegalArgumentException if {@code table} sends its requests through another client
   */
  public <M> ReadRequests get(ModelTable<M> table, Key<? extends M> key) {
    return getAll(table, List.of(Objects.requireNonNull(key, "key")));
  }

  /**
   * Reads the items of {@code keys}; strongly consistent, if that is how {@code table} reads.
   *
   * @throws ItemValidationException if DynamoDB can't have such a key; nothing was sent
   * @throws IllegalArgumentException if {@code table} sends its requests through another client
   */
  public <M> ReadRequests getAll(ModelTable<M> table, Collection<? extends Key<? extends M>> keys) {
    TableTarget<M> target = TableTarget.of(table);
    Objects.requireNonNull(keys, "keys");
    collecting.check();
    dynamo.checkReaches(target);
    TableContext<M> context = target.context();
    tables.addAll(TableIdentity.all(context));
    listeners.addAll(target.listeners());
    for (Key<? extends M> key : keys) {
      KeyRead read = TableBatches.read(context, key);
      reads.putIfAbsent(AnsweredReads.Asked.of(read), read);
    }
    return this;
  }

  /**
   * Sends up to {@code requests} at a time, where there is more than one.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  public ReadRequests parallelRequests(int requests) {
    collecting.check();
    parallelRequests = TableTarget.checkedParallelRequests(requests);
    return this;
  }

  /** The listeners of the tables, each once. */
  List<CallListener> listeners() {
    return List.copyOf(listeners);
  }

  /**
   * What is read, in the order asked. Two models that share a table may ask for one item: it is
   * there for each, with the same id.
   */
  List<KeyRead> reads() {
    return List.copyOf(reads.values());
  }

  int parallelRequests() {
    return parallelRequests;
  }

  /** What was found. */
  ReadResults results(Map<TableKey, StoredItem> found) {
    return new AnsweredReads(tables, reads(), found);
  }
}
