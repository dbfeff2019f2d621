package io.dynamodel;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.batch.Batch;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.batch.BatchWrites;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.batch.SingleWrites;
import io.dynamodel.internal.batch.WriteOnce;
import io.dynamodel.internal.batch.WriteRequests;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes many items of one table.
 *
 * @param connection how requests are sent
 * @param context the table
 * @param writes makes the writes
 * @param batching how batches are sent
 * @param <M> the model
 */
record TableBatches<M>(
    Connection connection, TableContext<M> context, TableWrites<M> writes, Batching batching) {
  /** Beyond that, what is to be sent takes more memory than it is worth to encode it only once. */
  private static final int MOST_MADE_AT_ONCE = 10 * BatchWrites.MOST_WRITES;

  <P> Work<List<P>> getAll(
      Collection<? extends Key<? extends M>> keys,
      Selection<M, P> selection,
      @Nullable Consumer<ItemMappingException> unreadable) {
    List<KeyRead> asked =
        KeyRead.distinct(
            Objects.requireNonNull(keys, "keys").stream().map(key -> read(context, key)).toList());
    ItemDecoder<P> decoder = new ItemDecoder<>(context, selection, unreadable);
    return new BatchGet(asked, context.projected(selection))
        .call(connection, batching)
        .map(found -> decoded(asked, found, decoder));
  }

  private static <P> List<P> decoded(
      List<KeyRead> asked, Map<TableKey, StoredItem> found, ItemDecoder<P> decoder) {
    return asked.stream()
        .flatMap(read -> Stream.ofNullable(found.get(read.id())))
        .flatMap(item -> Stream.ofNullable(decoder.decode(item)))
        .toList();
  }

  /** Reads the item of {@code key} from its table, as the type of the key. */
  static <M, X extends M> KeyRead read(TableContext<M> table, Key<X> key) {
    TableSchema<X> own = Objects.requireNonNull(key, "key").schemaIn(table.schema());
    return KeyRead.of(table.as(own), key.attributes());
  }

  Work<List<M>> putAll(Collection<? extends M> items) {
    Objects.requireNonNull(items, "items");
    boolean areMany = items.size() > MOST_MADE_AT_ONCE;
    Collection<PendingWrite<? extends M>> puts =
        lastOfEachKey(items, areMany ? writes::latePut : writes::pendingPut);
    Map<TableKey, M> written = new HashMap<>();
    Consumer<PendingWrite<?>> done = put -> written.put(put.id(), stored(put));
    Work<Long> sent = isSentSingly(puts) ? sendSingly(puts, done) : sendBatches(puts, done);
    return sent.map(any -> inOrder(puts, written));
  }

  /** The result is of no interest. */
  Work<?> deleteAll(Collection<? extends M> items) {
    Objects.requireNonNull(items, "items");
    Collection<PendingWrite<? extends M>> deletes = lastOfEachKey(items, writes::pendingDelete);
    return isSentSingly(deletes)
        ? sendSingly(deletes, done -> {})
        : sendBatches(deletes, done -> {});
  }

  Work<List<M>> writeOnce(Collection<? extends M> items) {
    Objects.requireNonNull(items, "items");
    WriteOnce<M> once = writes.once(items);
    return BatchGet.whole(once.reads())
        .call(connection, batching)
        .then(found -> write(once.against(found), once));
  }

  private Work<List<M>> write(List<PendingWrite<? extends M>> changed, WriteOnce<M> once) {
    if (changed.isEmpty()) {
      return Work.done(List.of());
    }
    Map<TableKey, M> written = new HashMap<>();
    String operation = SingleWrites.beginningWith(changed.get(0)).operation();
    return send(
            changed,
            once,
            operation,
            batching.ofSingleItems(),
            done -> written.put(done.id(), stored(done)))
        .map(sent -> inOrder(changed, written));
  }

  private List<M> inOrder(Collection<PendingWrite<? extends M>> sent, Map<TableKey, M> written) {
    return sent.stream().flatMap(each -> Stream.ofNullable(written.get(each.id()))).toList();
  }

  private Collection<PendingWrite<? extends M>> lastOfEachKey(
      Collection<? extends M> items, Function<M, PendingWrite<? extends M>> write) {
    Map<TableKey, PendingWrite<? extends M>> last = new LinkedHashMap<>();
    for (M item : items) {
      PendingWrite<? extends M> pending = write.apply(item);
      last.put(pending.id(), pending);
    }
    return last.values();
  }

  @SuppressWarnings("unchecked") // all writes here are of this model, or of its types
  private M stored(PendingWrite<?> pending) {
    return ((PutWrite<? extends M>) pending.write()).stored();
  }

  private boolean isSentSingly(Collection<PendingWrite<? extends M>> all) {
    return all.stream().anyMatch(SingleWrites::needs);
  }

  private Work<Long> sendBatches(
      Collection<PendingWrite<? extends M>> all, Consumer<PendingWrite<?>> done) {
    BatchWrites requests = new BatchWrites(connection.capacity());
    return all.isEmpty()
        ? Work.done(0L)
        : send(all, requests, BatchWrites.OPERATION, batching, done);
  }

  private Work<Long> sendSingly(
      Collection<PendingWrite<? extends M>> all, Consumer<PendingWrite<?>> done) {
    SingleWrites requests = SingleWrites.beginningWith(all.iterator().next());
    return send(all, requests, requests.operation(), batching.ofSingleItems(), done);
  }

  private Call<Long> send(
      Collection<PendingWrite<? extends M>> all,
      WriteRequests requests,
      String operation,
      Batching sending,
      Consumer<PendingWrite<?>> done) {
    return new Call<>(
        connection, operation, context.table(), Batch.ofWrites(requests, sending, all, done));
  }
}
