package io.dynamodel.internal.read;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.expression.KeyCondition;
import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.KeyTemplate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a query goes along its sort key. Parts that are attributes add up their conditions; a
 * template makes one condition of all that is known.
 *
 * @param index what is queried; null: the table
 * @param partition where the partition key comes from
 * @param template where the sort key comes from; null: from attributes, or there is none
 */
record SortKeySteps(
    TableContext<?> table,
    @Nullable IndexSchema index,
    List<KeySource> partition,
    @Nullable KeyTemplate template) {

  static SortKeySteps of(TableContext<?> table, @Nullable IndexSchema index) {
    List<KeySource> partition = index == null ? table.schema().partition() : index.partition();
    List<KeySource> sort = index == null ? table.schema().sort() : index.sort();
    KeyTemplate template =
        sort.size() == 1 && sort.get(0) instanceof KeyTemplate made ? made : null;
    return new SortKeySteps(table, index, partition, template);
  }

  SortBounds bounds() {
    return template == null ? SortBounds.OF_ATTRIBUTE : SortBounds.OF_PART;
  }

  /** How many parts are known, from the first on. */
  int known(Map<String, AttributeValue> values) {
    return template == null ? 0 : template.known(values);
  }

  /**
   * A query of the partition with that key.
   *
   * @param shards that and the other ones, if it is one of several; else empty
   */
  ReadSource.OfQuery start(
      Map<String, AttributeValue> values, List<Map<String, AttributeValue>> shards) {
    KeyCondition all = KeyCondition.of(values);
    if (template == null) {
      return new ReadSource.OfQuery(index, all, shards, Map.of(), false);
    }
    Map<String, AttributeValue> known = shared(template, values);
    SortCondition start = checked(template, known, null);
    return query(all.sorted(start), shards, known, false);
  }

  /** A sort key that is known as a whole is in one shard, if its hash decides. */
  private ReadSource.OfQuery query(
      KeyCondition condition,
      List<Map<String, AttributeValue>> shards,
      Map<String, AttributeValue> known,
      boolean descending) {
    OptionalInt shard = shards.isEmpty() ? OptionalInt.empty() : shard(condition.sort());
    if (shard.isEmpty()) {
      return new ReadSource.OfQuery(index, condition, shards, known, descending);
    }
    KeyCondition alone = new KeyCondition(shards.get(shard.getAsInt()), condition.sort());
    return new ReadSource.OfQuery(index, alone, List.of(), known, descending);
  }

  private OptionalInt shard(List<SortCondition> sort) {
    return partition.get(0) instanceof KeyTemplate sharded
            && sort.size() == 1
            && sort.get(0) instanceof SortCondition.Equal equal
        ? sharded.shardOf(equal.attribute(), equal.value())
        : OptionalInt.empty();
  }

  /** The parts of {@code template} that the partition key has, too. */
  private Map<String, AttributeValue> shared(
      KeyTemplate template, Map<String, AttributeValue> values) {
    Map<String, AttributeValue> shared = new LinkedHashMap<>();
    for (KeySource source : partition) {
      AttributeValue value = values.get(source.attribute());
      if (value != null) {
        partsOf(source, value, template).forEach(shared::putIfAbsent);
      }
    }
    return Collections.unmodifiableMap(shared);
  }

  private static Map<String, AttributeValue> partsOf(
      KeySource source, AttributeValue value, KeyTemplate template) {
    if (source instanceof KeyAttribute<?> component) {
      return template.isMadeOf(component.attribute())
          ? Map.of(component.attribute(), value)
          : Map.of();
    }
    KeyTemplate partition = (KeyTemplate) source;
    boolean shares =
        partition.parts().stream().anyMatch(part -> template.isMadeOf(part.attribute()));
    return shares ? partition.read(value.s()) : Map.of();
  }

  /** {@code query} with a condition on the sort key, or on its next part. */
  ReadSource.OfQuery with(ReadSource.OfQuery query, SortCondition next) {
    if (template == null) {
      KeyRules.checkQueried(table, index, next);
      return query(
          query.keyCondition().and(next), query.shards(), query.known(), query.descending());
    }
    boolean isKnown = next instanceof SortCondition.Equal;
    Map<String, AttributeValue> known =
        next instanceof SortCondition.Equal equal ? and(query.known(), equal) : query.known();
    SortCondition condition = checked(template, known, isKnown ? null : next);
    return query(query.keyCondition().sorted(condition), query.shards(), known, query.descending());
  }

  private static Map<String, AttributeValue> and(
      Map<String, AttributeValue> known, SortCondition.Equal next) {
    Map<String, AttributeValue> all = new LinkedHashMap<>(known);
    all.put(next.attribute(), next.value());
    return Collections.unmodifiableMap(all);
  }

  private @Nullable SortCondition checked(
      KeyTemplate made, Map<String, AttributeValue> known, @Nullable SortCondition next) {
    SortCondition condition;
    try {
      condition = next == null ? made.condition(known) : made.condition(known, next);
    } catch (AttributeException e) {
      throw table.placed(e, null);
    }
    if (condition != null) {
      KeyRules.checkQueried(table, index, condition);
    }
    return condition;
  }
}
