package io.dynamodel.internal.read;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.batch.Batch;
import io.dynamodel.internal.batch.BatchWrites;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.cursor.CursorBinding;
import io.dynamodel.internal.cursor.CursorPayload;
import io.dynamodel.internal.cursor.CursorSeal;
import io.dynamodel.internal.cursor.Cursors;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.Selection;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads queries and scans: each method is a call of its own.
 *
 * @param access the table
 * @param batching how batches of keys are sent
 * @param seal of cursors
 * @param executor sends the requests of segments
 * @param clock tells what has expired
 */
public record Reads(
    TableAccess<?> access, Batching batching, CursorSeal seal, Executor executor, Clock clock) {

  /** The same with other threads. */
  public Reads on(Executor other) {
    return new Reads(access, batching, seal, other, clock);
  }

  /** The table as it is now. */
  public TableContext<?> table() {
    return access.table();
  }

  /** The items, requested and decoded as they are asked for. */
  public <T> CloseableIterator<T> items(ReadPlan<T> asked) {
    ReadPlan<T> plan = asked.at(clock.instant());
    TableContext<?> table = readable(plan);
    Call call = begin(plan, table);
    return new ItemIterator<>(call, items(call, table, plan));
  }

  private <T> ItemSource<T> items(Call call, TableContext<?> table, ReadPlan<T> plan) {
    return new PagedItems<>(plan, pages(call, table, plan, false), plan.decoder(table));
  }

  /**
   * The items of the table to which those of an index point. What the index has is read as
   * consistent as it can be.
   */
  public <M> CloseableIterator<M> fullItems(ReadPlan<?> asked, Selection<M, M> whole) {
    ReadPlan<?> plan = asked.at(clock.instant());
    TableContext<?> table = access.table();
    TableContext<?> indexTable = plan.source().isEventual() ? table.eventual() : table;
    IndexSchema index = Objects.requireNonNull(plan.source().index());
    Call call = begin(plan, table);
    return new ItemIterator<>(
        call,
        new ItemsByKey<>(
            call,
            batching,
            items(call, indexTable, plan.entries(indexTable)),
            new CurrentEntries(table, index)::isCurrent,
            plan.as(whole).decoder(table),
            plan.limit()));
  }

  /** The items of {@code keys}, which are asked for as they are needed, in their order. */
  public <T> CloseableIterator<T> items(KeyedPlan<T> plan) {
    TableContext<?> table = access.table();
    ItemSource<Map<String, AttributeValue>> keys = ItemSource.of(plan.keys().iterator());
    Call call = access.call(Operation.BATCH_GET_ITEM, table);
    return new ItemIterator<>(
        call,
        new ItemsByKey<>(
            call, batching, keys, (key, item) -> true, plan.decoder(table), plan.limit()));
  }

  private RawPages pages(Call call, TableContext<?> table, ReadPlan<?> plan, boolean countOnly) {
    return RawPages.of(new PageSource(call, table, plan, countOnly), executor);
  }

  private TableContext<?> readable(ReadPlan<?> plan) {
    TableContext<?> table = access.table();
    plan.source()
        .checkConsistency(table, "read its fullItems(), or read it without withConsistentReads()");
    return table;
  }

  private Call begin(ReadPlan<?> plan, TableContext<?> table) {
    return access.call(plan.source().operation(), table);
  }

  /** How many items there are, by requests that return none of them. */
  public long count(ReadPlan<?> asked) {
    ReadPlan<?> plan = asked.at(clock.instant());
    TableContext<?> table = readable(plan);
    Call call = begin(plan, table);
    RawPages pages = pages(call, table, plan.as(Selection.of(item -> item)), true);
    return call.ending(() -> count(plan, pages));
  }

  private static long count(ReadPlan<?> plan, RawPages pages) {
    long count = 0;
    try {
      RawPage page = pages.next(count);
      while (page != null) {
        count += page.count();
        page = plan.isEnough(count) ? null : pages.next(count);
      }
    } finally {
      pages.stop();
    }
    Integer limit = plan.limit();
    return limit == null ? count : Math.min(count, limit);
  }

  /**
   * One page, by one request.
   *
   * @param cursor where it starts; null: at the start
   * @throws InvalidCursorException if the cursor is not one of this plan
   */
  public <T> Page<T> page(ReadPlan<T> asked, @Nullable Cursor cursor) {
    return page(asked, cursor, PageRead::readOnce);
  }

  /**
   * One page that has as many items as the limit says, by as many requests as that takes, up to a
   * bound.
   *
   * @param cursor where it starts; null: at the start
   * @throws IllegalArgumentException if there is no limit
   * @throws InvalidCursorException if the cursor is not one of this plan
   */
  public <T> Page<T> filledPage(ReadPlan<T> asked, @Nullable Cursor cursor) {
    if (asked.limit() == null) {
      throw new IllegalArgumentException(
          "table %s: a filled page needs a number of items: call limit(n) before filledPage()"
              .formatted(table().table()));
    }
    return page(asked, cursor, PageRead::fill);
  }

  private <T> Page<T> page(
      ReadPlan<T> asked, @Nullable Cursor cursor, Consumer<PageRead<T>> reading) {
    ReadPlan<T> plan = asked.at(clock.instant());
    TableContext<?> table = readable(plan);
    byte[] binding =
        CursorBinding.of(table.table(), plan.source().identity(), plan.source().keyCondition());
    Positions from =
        cursor == null
            ? Positions.start(plan.source().segments())
            : positions(table, plan, seal.open(binding, Cursors.decode(cursor.encode())));
    Call call = begin(plan, table);
    PageSource source = new PageSource(call, table, plan, false);
    PageRead<T> page = new PageRead<>(source, plan, plan.decoder(table), from, executor);
    return call.ending(
        () -> {
          reading.accept(page);
          return content(page, table, plan, binding, call);
        });
  }

  private <T> Page<T> content(
      PageRead<T> page, TableContext<?> table, ReadPlan<T> plan, byte[] binding, Call call) {
    Positions end = page.end();
    Optional<Cursor> next =
        end.isEnd() ? Optional.empty() : Optional.of(cursor(table, plan, binding, end));
    return new Page<>(page.items(), next, page.evaluated(), call.consumedCapacity());
  }

  private Cursor cursor(
      TableContext<?> table, ReadPlan<?> plan, byte[] binding, Positions positions) {
    byte[] cursor = seal.seal(binding, CursorPayload.write(positions));
    Cursors.check(cursor, table.table(), plan.source().segments());
    return Cursor.decode(Cursors.encode(cursor));
  }

  // The seal has said so already, unless somebody without the secret has made it anew.
  private static Positions positions(TableContext<?> table, ReadPlan<?> plan, byte[] payload) {
    ReadSource source = plan.source();
    Set<String> names = Set.copyOf(source.keyNames(table));
    Positions positions = CursorPayload.read(payload, source.segments(), names);
    if (positions.isEnd()) {
      throw new InvalidCursorException("the cursor does not fit what is read");
    }
    try {
      positions.keys().forEach(key -> KeyRules.checkRead(table, source.index(), key));
    } catch (ItemValidationException e) {
      throw new InvalidCursorException("the cursor does not fit what is read", e);
    }
    return positions;
  }

  /**
   * Deletes the items, and gives their number.
   *
   * @throws RuntimeException if some are left, or reading failed after some were deleted
   */
  public long deleteAll(ReadPlan<?> asked) {
    ReadPlan<?> plan = asked.at(clock.instant());
    TableContext<?> table = readable(plan);
    Call call = begin(plan, table);
    return call.ending(() -> deleteAll(call, table, plan.keysOnly(table)));
  }

  private <M> long deleteAll(
      Call call, TableContext<M> table, ReadPlan<Map<String, AttributeValue>> plan) {
    BatchWrites requests = new BatchWrites(call.capacity());
    Batch<PendingWrite<?>, PendingWrite<?>> deletes =
        Batch.ofWrites(call, requests, batching, deleted -> {}).following();
    Writes<M> writes = new Writes<>(table, clock.instant());
    ItemSource<Map<String, AttributeValue>> keys = items(call, table, plan);
    try {
      Map<String, AttributeValue> key = next(keys, deletes);
      while (key != null) {
        deletes.add(PendingWrite.delete(writes.delete(table.keyOf(key))));
        deletes.sendFrom(BatchWrites.MOST_WRITES * batching.parallelRequests());
        key = next(keys, deletes);
      }
    } finally {
      keys.stop();
    }
    deletes.finish();
    return deletes.processed();
  }

  private static @Nullable Map<String, AttributeValue> next(
      ItemSource<Map<String, AttributeValue>> keys, Batch<?, ?> deletes) {
    try {
      return keys.next();
    } catch (Throwable e) {
      deletes.abandon(e);
      throw e;
    }
  }
}
