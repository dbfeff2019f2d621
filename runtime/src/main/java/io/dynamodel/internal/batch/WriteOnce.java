package io.dynamodel.internal.batch;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.item.ItemRules;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.Difference;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniqueWrite;
import io.dynamodel.internal.write.Versions;
import io.dynamodel.internal.write.Writes;
import io.dynamodel.schema.IndexTemplate;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Puts records that are not stored equal already, each on condition that nobody has written what
 * was compared. Where somebody has, DynamoDB returns that, and it is compared anew.
 *
 * @param <M> the model
 */
public final class WriteOnce<M> implements WriteRequests {
  private final Map<TableKey, Given<? extends M>> given = new LinkedHashMap<>();

  /** Without records. */
  public WriteOnce() {}

  /** One more, which {@code writes} are for; it replaces an earlier one of the same key. */
  public <X extends M> void add(Writes<X> writes, X model, Map<String, AttributeValue> item) {
    ItemRules.check(writes.table(), item);
    given.put(TableKey.of(writes.table(), item), new Given<>(writes, model, item));
  }

  /** What is to be compared with, as it is now. */
  public Collection<KeyRead> reads() {
    return given.values().stream().map(Given::read).toList();
  }

  /** The puts of what is not stored equal in {@code found}. */
  public List<PendingWrite<? extends M>> against(Map<TableKey, StoredItem> found) {
    List<PendingWrite<? extends M>> puts = new ArrayList<>();
    given.forEach((id, each) -> each.over(attributes(found.get(id))).ifPresent(puts::add));
    return puts;
  }

  private static @Nullable Map<String, AttributeValue> attributes(@Nullable StoredItem item) {
    return item == null ? null : item.attributes();
  }

  @Override
  public List<PendingWrite<?>> first(Collection<PendingWrite<?>> waiting) {
    return SingleWrites.PUT.first(waiting);
  }

  /** What stands in the way and can't be read was not replaced. */
  @Override
  public boolean isUndone(Throwable failure) {
    return (failure instanceof ItemMappingException unreadable && !unreadable.applied())
        || WriteRequests.super.isUndone(failure);
  }

  @Override
  public Exchange<?, ?, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> request(
      List<PendingWrite<?>> pieces) {
    return orAgain(SingleWrites.PUT.request(pieces), id(pieces.get(0)));
  }

  private <Q, R> Exchange<Q, R, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> orAgain(
      Exchange<Q, R, BatchAnswer<PendingWrite<?>, PendingWrite<?>>> put, TableKey id) {
    return new Exchange<>(
        put.request(),
        put.operation(),
        put.answer(),
        refusal -> {
          try {
            return put.refused(refusal);
          } catch (ConditionFailedException e) {
            return new BatchAnswer<>(List.of(), again(id, e.currentItem().orElse(null)), e);
          }
        });
  }

  private List<PendingWrite<?>> again(TableKey id, @Nullable Map<String, AttributeValue> stored) {
    List<PendingWrite<?>> again = new ArrayList<>();
    Objects.requireNonNull(given.get(id)).over(stored).ifPresent(again::add);
    return again;
  }

  /** A record, and the item that stores it. */
  private record Given<X>(Writes<X> writes, X record, Map<String, AttributeValue> item) {

    KeyRead read() {
      return KeyRead.of(table().consistent(), table().keyOf(item));
    }

    /** The put of the record; empty if {@code stored} is equal. */
    Optional<PendingWrite<X>> over(@Nullable Map<String, AttributeValue> stored) {
      return put(stored).map(put -> pending(put, stored));
    }

    private PendingWrite<X> pending(PutWrite<X> put, @Nullable Map<String, AttributeValue> stored) {
      return schema().uniques().isEmpty()
          ? PendingWrite.put(put, record)
          : PendingWrite.put(UniqueWrite.ofPut(put, stored), record);
    }

    private Optional<PutWrite<X>> put(@Nullable Map<String, AttributeValue> stored) {
      if (stored == null) {
        return Optional.of(writes.insert(succeeding(item, Map.of())));
      }
      Map<String, AttributeValue> canonical =
          table().encode(table().decode(stored), () -> table().keyText(stored));
      Difference difference =
          Difference.of(
              schema(),
              withKeys(mapped(canonical), index -> stored.get(index.attribute())),
              withKeys(mapped(item), keysBeside(stored)));
      return difference.isEmpty()
          ? Optional.empty()
          : Optional.of(writes.put(succeeding(item, stored), unchanged(stored, difference)));
    }

    /** {@code item} as the next version of {@code stored}, whatever version it has itself. */
    private Map<String, AttributeValue> succeeding(
        Map<String, AttributeValue> item, Map<String, AttributeValue> stored) {
      Map<String, AttributeValue> next = new LinkedHashMap<>(item);
      String version = schema().version();
      if (version != null) {
        next.put(version, AttributeValues.number(Versions.of(schema(), stored)));
      }
      if (schema().createdAt() != null && !next.containsKey(schema().createdAt().attribute())) {
        copy(schema().createdAt().attribute(), stored, next);
      }
      return next;
    }

    private static void copy(
        String name, Map<String, AttributeValue> from, Map<String, AttributeValue> to) {
      AttributeValue value = from.get(name);
      if (value != null) {
        to.put(name, value);
      }
    }

    /** Who writes the same at the same time changes it, too; a version says so by itself. */
    private @Nullable Condition<X> unchanged(
        Map<String, AttributeValue> stored, Difference difference) {
      if (schema().version() != null) {
        return null;
      }
      String name = difference.names().stream().sorted().findFirst().orElseThrow();
      StoredAttribute<X> attribute = new StoredAttribute<>(name);
      AttributeValue value = stored.get(name);
      if (value == null) {
        return attribute.notExists();
      }
      return AttributeValues.isNull(value) ? attribute.isAbsentOrNull() : attribute.eq(value);
    }

    /** The keys of indexes that the item has beside what the runtime keeps in {@code stored}. */
    private Function<IndexTemplate, @Nullable AttributeValue> keysBeside(
        Map<String, AttributeValue> stored) {
      if (schema().indexTemplates().isEmpty()) {
        return index -> null;
      }
      Map<String, AttributeValue> parts = schema().completed(item);
      schema().kept().forEach(name -> copy(name, stored, parts));
      schema().counters().forEach(name -> copy(name, stored, parts));
      return index -> index.of(parts);
    }

    /** With other keys of indexes, which are compared as they are: others may have written them. */
    private Map<String, AttributeValue> withKeys(
        Map<String, AttributeValue> attributes,
        Function<IndexTemplate, @Nullable AttributeValue> keys) {
      if (schema().indexTemplates().isEmpty()) {
        return attributes;
      }
      Map<String, AttributeValue> changed = new LinkedHashMap<>(attributes);
      for (IndexTemplate index : schema().indexTemplates()) {
        AttributeValue key = keys.apply(index);
        if (key == null) {
          changed.remove(index.attribute());
        } else {
          changed.put(index.attribute(), key);
        }
      }
      return changed;
    }

    /** Without those attributes that the model does not map. */
    private Map<String, AttributeValue> mapped(Map<String, AttributeValue> item) {
      if (schema().mapped().isEmpty()) {
        return item;
      }
      Map<String, AttributeValue> mapped = new LinkedHashMap<>(item);
      mapped.keySet().retainAll(schema().mapped());
      return mapped;
    }

    private TableSchema<X> schema() {
      return table().schema();
    }

    private TableContext<X> table() {
      return writes.table();
    }
  }
}
