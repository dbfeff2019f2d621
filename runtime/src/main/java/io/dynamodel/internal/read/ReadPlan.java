package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.KeyCondition;
import io.dynamodel.internal.item.Expiry;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.ItemDecoder;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.ItemSelection;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * What a query or a scan is to read.
 *
 * @param source where it reads
 * @param selection what of each item, and as what
 * @param filter which items pass; null: all
 * @param wanted which items pass that DynamoDB can't tell from others; null: all
 * @param expiry the attribute by which items are left out that have expired; null: none are
 * @param limit how many items are returned at most; null: all
 * @param pageSize how many items are evaluated per request; null: as many as fit into 1 MB
 * @param unreadable gets items that can't be read; null: such an item is a failure
 * @param <T> what is returned
 */
public record ReadPlan<T>(
    ReadSource source,
    Selection<?, T> selection,
    @Nullable Condition<?> filter,
    @Nullable Predicate<StoredItem> wanted,
    @Nullable String expiry,
    @Nullable Integer limit,
    @Nullable Integer pageSize,
    @Nullable Consumer<ItemMappingException> unreadable) {

  /** All items of {@code source}. */
  public static <T> ReadPlan<T> all(ReadSource source, Selection<?, T> selection) {
    return new ReadPlan<>(source, source.checked(selection), null, null, null, null, null, null);
  }

  /** The same from another source. */
  public ReadPlan<T> from(ReadSource newSource) {
    return new ReadPlan<>(
        newSource, selection, filter, wanted, expiry, limit, pageSize, unreadable);
  }

  /** The same items as something else. */
  public <P> ReadPlan<P> as(Selection<?, P> newSelection) {
    return new ReadPlan<>(
        source, source.checked(newSelection), filter, wanted, expiry, limit, pageSize, unreadable);
  }

  /** Only items that pass {@code condition}, beside the filters before it. */
  public ReadPlan<T> withFilter(Condition<?> condition) {
    Condition<?> both = filter == null ? condition : both(filter, condition);
    Condition<?> needed = both.alwaysHolds() ? null : both;
    return new ReadPlan<>(source, selection, needed, wanted, expiry, limit, pageSize, unreadable);
  }

  /**
   * Only items that have not expired at the time at which they are read.
   *
   * @throws IllegalArgumentException if what is read has no attribute that says so, or has it as a
   *     key
   */
  public ReadPlan<T> withoutExpired(TableContext<?> table) {
    String attribute = source.timeToLive(table);
    return new ReadPlan<>(
        source, selection, filter, wanted, attribute, limit, pageSize, unreadable);
  }

  /** Only items for which {@code condition} holds once they are read, beside those before it. */
  public ReadPlan<T> only(Predicate<StoredItem> condition) {
    Predicate<StoredItem> both = wanted == null ? condition : wanted.and(condition);
    return new ReadPlan<>(source, selection, filter, both, expiry, limit, pageSize, unreadable);
  }

  /** The same, complete: with what depends on the time, and on the types that it may meet. */
  ReadPlan<T> of(TableContext<?> table, Instant now) {
    ReadPlan<T> typed = typed(TypeFilter.of(source, table)).withoutGuards(table);
    return expiry == null
        ? typed
        : new ReadPlan<>(
                source, selection, typed.filter, typed.wanted, null, limit, pageSize, unreadable)
            .withFilter(Expiry.isAfter(expiry, now));
  }

  private ReadPlan<T> withoutGuards(TableContext<?> table) {
    return source.isAmongGuards(table) ? withFilter(Guard.isNone(table)) : this;
  }

  private ReadPlan<T> typed(@Nullable TypeFilter types) {
    if (types == null) {
      return this;
    }
    ReadPlan<T> passing = only(types.passes());
    return types.condition() == null ? passing : passing.withFilter(types.condition());
  }

  /** At most {@code items} of them. */
  public ReadPlan<T> withLimit(int items) {
    return new ReadPlan<>(
        source, selection, filter, wanted, expiry, positive("limit", items), pageSize, unreadable);
  }

  /** At most {@code items} evaluated per request. */
  public ReadPlan<T> withPageSize(int items) {
    return new ReadPlan<>(
        source, selection, filter, wanted, expiry, limit, positive("pageSize", items), unreadable);
  }

  /** Items that can't be read go to {@code handler}, and reading goes on. */
  public ReadPlan<T> onUnreadable(Consumer<ItemMappingException> handler) {
    return new ReadPlan<>(source, selection, filter, wanted, expiry, limit, pageSize, handler);
  }

  /** Reads the items. */
  ItemDecoder<T> decoder(TableContext<?> table) {
    IndexSchema index = source.index();
    Selection<?, T> completing =
        index == null || index.projection() == ProjectionType.ALL
            ? selection
            : ItemSelection.of(selection).after(item -> table.schema().indexParts(item, index));
    return new ItemDecoder<>(table, completing, unreadable);
  }

  /** Whether no item can pass. */
  boolean readsNothing() {
    KeyCondition keys = source.keyCondition();
    return (filter != null && filter.neverHolds()) || (keys != null && keys.neverHolds());
  }

  /** The raw keys of the items, and their types: what tells which items they are. */
  ReadPlan<StoredItem> keysOnly(TableContext<?> table) {
    return as(Selection.raw(source.identifying(table).toArray(String[]::new)));
  }

  /** The same, and what unique values are made of, as far as it is here. */
  ReadPlan<StoredItem> keysAndUniques(TableContext<?> table) {
    Set<String> names = new LinkedHashSet<>(source.identifying(table));
    for (TableSchema<?> type : table.schema().types()) {
      type.uniqueNames().stream().filter(name -> source.holds(table, name)).forEach(names::add);
    }
    return as(Selection.raw(names.toArray(String[]::new)));
  }

  /**
   * The keys of all items, not knowing how many are of use: a page has no more of them than items
   * are wanted.
   */
  ReadPlan<StoredItem> entries(TableContext<?> table) {
    ReadPlan<StoredItem> keys = keysOnly(table);
    return new ReadPlan<>(source, keys.selection, filter, wanted, expiry, null, evaluated(0), null);
  }

  /**
   * Where the attributes that are read stand, those of the keys always among them: cursors are made
   * of them. Empty: all.
   */
  List<AttributePath> projected(TableContext<?> table) {
    return TableContext.projected(selection, source.identifying(table));
  }

  /**
   * How many items the next request is to evaluate: with a filter nobody knows how many have to be
   * for one that passes.
   */
  @Nullable Integer evaluated(long returned) {
    if (limit == null || filter != null || wanted != null) {
      return pageSize;
    }
    int left = Math.toIntExact(limit - returned);
    return pageSize == null ? left : Integer.valueOf(Math.min(left, pageSize));
  }

  boolean isEnough(long returned) {
    return limit != null && returned >= limit;
  }

  /** What is read, such as {@code Query[table events, eventId = "e1", limit 3]}. */
  public String describe(String table) {
    StringJoiner text = new StringJoiner(", ", source.operation().name() + "[", "]");
    text.add("table " + table);
    IndexSchema index = source.index();
    if (index != null) {
      text.add("index " + index.name());
    }
    source.describe().forEach(text::add);
    if (filter != null) {
      text.add("filter " + filter);
    }
    if (expiry != null) {
      text.add("without expired");
    }
    if (limit != null) {
      text.add("limit " + limit);
    }
    if (pageSize != null) {
      text.add("page size " + pageSize);
    }
    return text.toString();
  }

  // Each was checked against the model that it was given for; here they are only rendered.
  @SuppressWarnings("unchecked")
  private static Condition<?> both(Condition<?> one, Condition<?> other) {
    return ((Condition<Object>) one).and((Condition<Object>) other);
  }

  private static int positive(String name, int items) {
    if (items < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, not " + items);
    }
    return items;
  }
}
