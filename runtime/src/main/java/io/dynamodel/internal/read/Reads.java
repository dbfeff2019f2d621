package io.dynamodel.internal.read;

import io.dynamodel.Cursor;
import io.dynamodel.Page;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.batch.BatchWrites;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.batch.PendingWrite;
import io.dynamodel.internal.batch.SingleWrites;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.CloseableIterator;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.cursor.CursorBinding;
import io.dynamodel.internal.cursor.CursorPayload;
import io.dynamodel.internal.cursor.CursorSeal;
import io.dynamodel.internal.cursor.Cursors;
import io.dynamodel.internal.cursor.Positions;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.write.DeleteWrite;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.Selection;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries and scans: each method gives a call, of which nothing is sent yet.
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

  /** How long to wait after so many conflicts. */
  public Duration pause(int conflicts) {
    return conflicts == 0 ? Duration.ZERO : batching.backoff().computeDelay(conflicts);
  }

  /** The table as it is now. */
  public TableContext<?> table() {
    return access.table();
  }

  /** The items of a feed, one after the other: the calling thread waits for each. */
  public <T> CloseableIterator<T> iterator(Call<@Nullable T> items) {
    return new ItemIterator<>(items, access.connection().blocking(items, executor));
  }

  /** The pages, one after the other: the calling thread waits for each. */
  public <T> Iterator<Page<T>> pages(ReadPlan<T> plan) {
    PageFeed<T> pages = new PageFeed<>(this, plan);
    return new PageIterator<>(pages, access.connection().blocking(pages, executor));
  }

  /** What {@code work} gives: the calling thread waits for it. */
  public <T> T await(Work<T> work) {
    return access.connection().blocking(work, executor).result();
  }

  /** The items, requested and decoded as they are asked for. */
  public <T> Call<@Nullable T> items(ReadPlan<T> asked) {
    TableContext<?> table = readable(asked);
    ReadPlan<T> plan = asked.of(table, clock.instant());
    return call(plan, table, items(table, plan));
  }

  /** One call of reading the items and of the work on them. */
  public <T, R> Call<R> items(ReadPlan<T> asked, Function<Feed<T>, Work<R>> work) {
    TableContext<?> table = readable(asked);
    ReadPlan<T> plan = asked.of(table, clock.instant());
    return call(plan, table, work.apply(items(table, plan)));
  }

  private static <T> Feed<T> items(TableContext<?> table, ReadPlan<T> plan) {
    PageSource source = new PageSource(table, plan, false);
    return plan.source().isMerged()
        ? new MergedItems<>(table, source, plan.decoder(table))
        : new PagedItems<>(source, plan.decoder(table));
  }

  /**
   * The items of the table to which those of an index point. What the index has is read as
   * consistent as it can be.
   */
  public <M> Call<@Nullable M> fullItems(ReadPlan<?> asked, Selection<M, M> whole) {
    TableContext<?> table = access.table();
    ReadPlan<?> plan = asked.of(table, clock.instant());
    TableContext<?> indexTable = plan.source().isEventual() ? table.eventual() : table;
    IndexSchema index = Objects.requireNonNull(plan.source().index());
    CurrentEntries current = new CurrentEntries(table, index);
    Predicate<StoredItem> wanted = plan.wanted();
    return call(
        plan,
        table,
        new ItemsByKey<>(
            batching,
            items(indexTable, plan.entries(indexTable)),
            (entry, item) ->
                current.isCurrent(entry, item) && (wanted == null || wanted.test(item)),
            plan.as(whole).decoder(table),
            plan.limit()));
  }

  /** The items of {@code keys}, which are asked for as they are needed, in their order. */
  public <T> Call<@Nullable T> items(KeyedPlan<T> plan) {
    TableContext<?> table = access.table();
    Feed<StoredItem> keys = Feed.of(plan.keys().iterator());
    return access.call(
        Operation.BATCH_GET_ITEM,
        table,
        new ItemsByKey<>(batching, keys, (key, item) -> true, plan.decoder(table), plan.limit()));
  }

  private TableContext<?> readable(ReadPlan<?> plan) {
    TableContext<?> table = access.table();
    plan.source()
        .checkConsistency(table, "read its fullItems(), or read it without withConsistentReads()");
    return table;
  }

  private <T extends @Nullable Object> Call<T> call(
      ReadPlan<?> plan, TableContext<?> table, Work<T> work) {
    return access.call(plan.source().operation(), table, work);
  }

  /** By requests that return none of the items, if DynamoDB can tell which they are. */
  private static PageSource counted(TableContext<?> table, ReadPlan<?> plan) {
    return plan.wanted() == null
        ? new PageSource(table, plan.as(Selection.raw()), true)
        : new PageSource(table, plan.keysOnly(table), false);
  }

  /** How many items there are. */
  public Call<Long> count(ReadPlan<?> asked) {
    TableContext<?> table = readable(asked);
    ReadPlan<?> plan = asked.of(table, clock.instant());
    return call(plan, table, new Count(counted(table, plan)));
  }

  /**
   * One page, by one request.
   *
   * @param cursor where it starts; null: at the start
   * @throws InvalidCursorException if the cursor is not one of this plan
   */
  public <T> Work<Page<T>> page(ReadPlan<T> asked, @Nullable Cursor cursor) {
    return page(asked, cursor, false);
  }

  /**
   * One page that has as many items as the limit says, by as many requests as that takes, up to a
   * bound.
   *
   * @param cursor where it starts; null: at the start
   * @throws IllegalArgumentException if there is no limit
   * @throws InvalidCursorException if the cursor is not one of this plan
   */
  public <T> Work<Page<T>> filledPage(ReadPlan<T> asked, @Nullable Cursor cursor) {
    if (asked.limit() == null) {
      throw new IllegalArgumentException(
          "table %s: a filled page needs a number of items: call limit(n) before filledPage()"
              .formatted(table().table()));
    }
    return page(asked, cursor, true);
  }

  private <T> Work<Page<T>> page(ReadPlan<T> asked, @Nullable Cursor cursor, boolean filled) {
    TableContext<?> table = readable(asked);
    ReadPlan<T> plan = asked.of(table, clock.instant());
    byte[] binding = binding(table, plan);
    Positions from =
        cursor == null
            ? Positions.start(plan.source().segments())
            : positions(table, plan, seal.open(binding, Cursors.decode(cursor.encode())));
    PageSource source = new PageSource(table, plan, false);
    ItemDecoder<T> decoder = plan.decoder(table);
    Work<PageContent<T>> read = PageRead.of(source, plan, decoder, from, filled);
    Call<Page<T>> call = call(plan, table, read.map(page -> content(page, table, plan, binding)));
    return call.map(
        page ->
            new Page<>(page.items(), page.next(), page.evaluatedCount(), call.consumedCapacity()));
  }

  private <T> Page<T> content(
      PageContent<T> page, TableContext<?> table, ReadPlan<T> plan, byte[] binding) {
    Positions end = page.end();
    Optional<Cursor> next =
        end.isEnd() ? Optional.empty() : Optional.of(cursor(table, plan, binding, end));
    return new Page<>(page.items(), next, page.evaluated(), OptionalDouble.empty());
  }

  private static byte[] binding(TableContext<?> table, ReadPlan<?> plan) {
    return CursorBinding.of(table.table(), plan.source().identity(), plan.source().keyCondition());
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
   * @throws RuntimeException when it is done, if some are left, or reading failed after some were
   *     deleted
   */
  public Call<Long> deleteAll(ReadPlan<?> asked) {
    TableContext<?> table = readable(asked);
    ReadPlan<?> plan = asked.of(table, clock.instant());
    return call(plan, table, deleteAll(table, plan));
  }

  private Work<Long> deleteAll(TableContext<?> table, ReadPlan<?> plan) {
    boolean takesGuards = table.schema().hasUniques();
    return new Deletion(
        items(table, takesGuards ? plan.keysAndUniques(table) : plan.keysOnly(table)),
        key -> delete(table.typeOf(key), key, plan.source()),
        takesGuards ? SingleWrites.DELETE : new BatchWrites(table.capacity()),
        takesGuards ? batching.ofSingleItems() : batching);
  }

  private <M> PendingWrite<M> delete(TableContext<M> table, StoredItem found, ReadSource source) {
    DeleteWrite<M> delete = new Writes<>(table, clock).delete(table.keyOf(found));
    if (table.schema().uniques().isEmpty()) {
      return PendingWrite.delete(delete);
    }
    boolean hasAll =
        table.schema().uniqueNames().stream().allMatch(name -> source.holds(table, name));
    return PendingWrite.delete(UniqueWrite.ofDelete(delete, hasAll ? found.attributes() : null));
  }
}
