package io.dynamodel.internal.read;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.ConditionParts;
import io.dynamodel.expression.KeyCondition;
import io.dynamodel.expression.SortBounds;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.Expiry;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.KeyRules;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.ItemSelection;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What is read page by page: the one difference between a query and a scan. */
public sealed interface ReadSource {

  /** The operation that reads a page. */
  Operation<?, ?> operation();

  /** The request of one page. */
  Exchange<?, ?, RawPage> page(
      TableContext<?> table, ReadExpressions expressions, PageRequest page);

  /** The index that is read; null: the table. */
  @Nullable IndexSchema index();

  /** The condition on the keys of what is queried; null for a scan. */
  @Nullable KeyCondition keyCondition();

  /** The same of one segment. */
  default @Nullable KeyCondition keyCondition(int segment) {
    return keyCondition();
  }

  /** Whether the items of all segments come in one order; else as they arrive. */
  default boolean isMerged() {
    return false;
  }

  /** The key attributes that a filter may not name. */
  List<String> unfilterable(TableContext<?> table);

  /** In how many parts it is read: more than one at the same time. */
  int segments();

  /** What tells this source from others of one table. */
  String identity();

  /** What it reads of the table or index, and how, as words. */
  List<String> describe();

  /** What is made of an item, if it is where this source looks for it. */
  default <M, T> Selection<M, T> checked(Selection<M, T> selection) {
    return selection;
  }

  /** The names of the table's keys, and of the index's if one is read. */
  default List<String> keyNames(TableContext<?> table) {
    Set<String> names = new LinkedHashSet<>(table.keyNames());
    IndexSchema index = index();
    if (index != null) {
      index.key().forEach(part -> names.add(part.attribute()));
    }
    return List.copyOf(names);
  }

  /** The names of the keys, and of the attribute that tells the types, if it is there. */
  default List<String> identifying(TableContext<?> table) {
    List<String> keys = keyNames(table);
    String type = typeAttribute(table);
    return type == null || keys.contains(type)
        ? keys
        : Stream.concat(keys.stream(), Stream.of(type)).toList();
  }

  /** The attribute that tells the types of items here; null: none does. */
  default @Nullable String typeAttribute(TableContext<?> table) {
    String attribute = table.schema().typeAttribute();
    IndexSchema index = index();
    return attribute == null || index == null || holds(index, attribute) ? attribute : null;
  }

  /** Whether all that an item has in {@code attribute} is here, too. */
  default boolean holds(TableContext<?> table, String attribute) {
    IndexSchema index = index();
    return index == null || table.keyNames().contains(attribute) || holds(index, attribute);
  }

  /** Whether items of other types of the table may be here. */
  boolean isMixed(TableContext<?> table);

  /** Whether guards of unique values are here, beside the items. */
  boolean isAmongGuards(TableContext<?> table);

  /** The keys of {@code item}: those of the table, and of the index if one is read. */
  default Map<String, AttributeValue> keyOf(TableContext<?> table, StoredItem item) {
    return item.key(keyNames(table));
  }

  /** Whether it has eventually consistent reads alone, as global indexes have. */
  default boolean isEventual() {
    IndexSchema index = index();
    return index != null && index.scope() == IndexSchema.Scope.GLOBAL;
  }

  /**
   * DynamoDB refuses strongly consistent reads of global indexes.
   *
   * @param remedy what to do instead
   * @throws IllegalArgumentException if {@code table} asks for them, and this is one
   */
  default void checkConsistency(TableContext<?> table, String remedy) {
    if (table.consistentRead() && isEventual()) {
      throw new IllegalArgumentException(
          "table %s: the global index %s has no strongly consistent reads: %s"
              .formatted(table.table(), nameOf(index()), remedy));
    }
  }

  /**
   * DynamoDB refuses filters on the keys of what is queried.
   *
   * @throws IllegalArgumentException if {@code filter} speaks of one
   */
  default void checkFilter(TableContext<?> table, Condition<?> filter) {
    List<String> keys = unfilterable(table);
    for (String attribute : ConditionParts.attributeNames(filter)) {
      if (keys.contains(attribute)) {
        throw new IllegalArgumentException(
            "table %s: the filter %snames %s, a key of what is queried. Use the key condition"
                    .formatted(
                        table.table(), table.valuesInMessages() ? filter + " " : "", attribute)
                + " of the query instead");
      }
    }
  }

  /**
   * The attribute that says when an item expires that is read here.
   *
   * @throws IllegalArgumentException if there is none, or if it is a key of what is queried
   */
  default String timeToLive(TableContext<?> table) {
    String attribute = Expiry.attribute(table);
    IndexSchema index = index();
    if (index != null && !holds(index, attribute)) {
      throw refused(table, "its index %s does not hold %s".formatted(index.name(), attribute));
    }
    List<String> keys = unfilterable(table);
    if (keys.contains(attribute)) {
      throw refused(table, attribute + " is a key of what is queried: use the key condition");
    }
    return attribute;
  }

  // It is no key of the table.
  private static boolean holds(IndexSchema index, String attribute) {
    return index.projection() == ProjectionType.ALL
        || index.included().contains(attribute)
        || index.key().stream().anyMatch(part -> part.attribute().equals(attribute));
  }

  private static IllegalArgumentException refused(TableContext<?> table, String problem) {
    return new IllegalArgumentException(
        "table %s has no withoutExpired() here: %s".formatted(table.table(), problem));
  }

  /**
   * A Query.
   *
   * @param index the index that is queried; null: the table
   * @param keyCondition on the partition key and, if any, on the sort key
   * @param shards the partition keys, one a segment, if there are several; else empty
   * @param known the values of parts of a sort key that is a template, as far as they are known
   * @param descending whether the largest sort key comes first
   */
  record OfQuery(
      @Nullable IndexSchema index,
      KeyCondition keyCondition,
      List<Map<String, AttributeValue>> shards,
      Map<String, AttributeValue> known,
      boolean descending)
      implements ReadSource {

    /** A query of all items that have this partition key, in ascending order. */
    public static OfQuery of(
        TableContext<?> table, @Nullable IndexSchema index, KeyPart... partition) {
      if (isSharded(partition)) {
        List<Map<String, AttributeValue>> shards =
            Arrays.stream(partition).map(KeyPart::attributes).toList();
        shards.forEach(shard -> KeyRules.checkQueried(table, index, shard));
        return SortKeySteps.of(table, index).start(shards.get(0), shards);
      }
      Map<String, AttributeValue> values = new LinkedHashMap<>();
      for (KeyPart part : partition) {
        values.put(part.attribute(), part.value());
      }
      KeyRules.checkQueried(table, index, values);
      return SortKeySteps.of(table, index).start(values, List.of());
    }

    private static boolean isSharded(KeyPart... partition) {
      return partition.length > 1 && partition[0].attribute().equals(partition[1].attribute());
    }

    /**
     * The same with a condition on the sort key, or on its next part.
     *
     * @throws ItemValidationException if the sort key can't have such a value
     */
    public OfQuery with(TableContext<?> table, SortCondition sortKey) {
      return SortKeySteps.of(table, index).with(this, sortKey);
    }

    /** Which bounds the ranges of the sort key take. */
    public SortBounds bounds(TableContext<?> table) {
      return SortKeySteps.of(table, index).bounds();
    }

    /** How many parts of a sort key that is a template are known, from the first on. */
    public int knownParts(TableContext<?> table) {
      return SortKeySteps.of(table, index).known(known);
    }

    /** The same in the other direction. */
    public OfQuery inDescendingOrder() {
      return new OfQuery(index, keyCondition, shards, known, true);
    }

    @Override
    public <M, T> Selection<M, T> checked(Selection<M, T> selection) {
      return index == null || index.sort().isEmpty()
          ? selection
          : ItemSelection.of(selection).checking(index::checkSortKey);
    }

    @Override
    public Operation<?, ?> operation() {
      return Operation.QUERY;
    }

    @Override
    public boolean isMerged() {
      return !shards.isEmpty();
    }

    @Override
    public KeyCondition keyCondition(int segment) {
      return isMerged() ? new KeyCondition(shards.get(segment), keyCondition.sort()) : keyCondition;
    }

    @Override
    public int segments() {
      return Math.max(1, shards.size());
    }

    @Override
    public boolean isMixed(TableContext<?> table) {
      return knownParts(table) < (index == null ? table.schema().mixedParts() : index.mixedParts());
    }

    /** They have partitions of their own. */
    @Override
    public boolean isAmongGuards(TableContext<?> table) {
      return false;
    }

    @Override
    public List<String> describe() {
      List<String> words = new ArrayList<>();
      words.add(keyCondition.toString());
      if (isMerged()) {
        words.add("and " + (shards.size() - 1) + " more shards");
      }
      if (descending) {
        words.add("descending");
      }
      return words;
    }

    @Override
    public String identity() {
      String ofShards = isMerged() ? shards.size() + " shards " : "";
      return "query " + (descending ? "descending " : "ascending ") + ofShards + nameOf(index);
    }

    @Override
    public List<String> unfilterable(TableContext<?> table) {
      List<KeySource> key = index == null ? table.schema().key() : index.key();
      return key.stream().map(KeySource::attribute).toList();
    }

    @Override
    public Exchange<?, ?, RawPage> page(
        TableContext<?> table, ReadExpressions expressions, PageRequest page) {
      QueryRequest request =
          QueryRequest.builder()
              .tableName(table.table())
              .returnConsumedCapacity(table.capacity())
              .indexName(index == null ? null : index.name())
              .keyConditionExpression(expressions.keyCondition())
              .filterExpression(expressions.filter())
              .projectionExpression(expressions.projection())
              .expressionAttributeNames(expressions.placeholders().names())
              .expressionAttributeValues(expressions.placeholders().values())
              .consistentRead(table.consistentRead())
              .scanIndexForward(!descending)
              .limit(page.limit())
              .select(page.countOnly() ? Select.COUNT : null)
              .exclusiveStartKey(page.startKey())
              .build();
      return new Exchange<>(
          request,
          Operation.QUERY,
          new Answer<>(
              Part.QUERIED,
              (response, items) ->
                  RawPage.of(
                      Operation.QUERY.name(),
                      table.table(),
                      page.countOnly() ? List.of() : items,
                      response.count(),
                      response.scannedCount(),
                      response.lastEvaluatedKey())));
    }
  }

  /**
   * A Scan.
   *
   * @param index the index that is read; null: the table
   * @param segments in how many parts
   * @param withGuards whether guards of unique values are read, too
   */
  record OfScan(@Nullable IndexSchema index, int segments, boolean withGuards)
      implements ReadSource {
    private static final int MOST_SEGMENTS = 1_000_000;

    /** A scan of items alone. */
    public OfScan(@Nullable IndexSchema index, int segments) {
      this(index, segments, false);
    }

    /** The same in {@code number} parts. */
    public OfScan inSegments(int number) {
      if (number < 1 || number > MOST_SEGMENTS) {
        throw new IllegalArgumentException(
            "a scan has 1 to %d segments, not %d".formatted(MOST_SEGMENTS, number));
      }
      return new OfScan(index, number, withGuards);
    }

    @Override
    public Operation<?, ?> operation() {
      return Operation.SCAN;
    }

    @Override
    public boolean isMixed(TableContext<?> table) {
      return true;
    }

    /** An index has those items that have its keys. */
    @Override
    public boolean isAmongGuards(TableContext<?> table) {
      return !withGuards
          && table.schema().hasGuards()
          && (index == null
              || index.key().stream()
                  .allMatch(part -> Guard.hasAttribute(table, part.attribute())));
    }

    @Override
    public List<String> describe() {
      return segments == 1 ? List.of() : List.of(segments + " segments");
    }

    @Override
    public String identity() {
      return "scan " + segments + " " + nameOf(index);
    }

    @Override
    public @Nullable KeyCondition keyCondition() {
      return null;
    }

    @Override
    public List<String> unfilterable(TableContext<?> table) {
      return List.of();
    }

    @Override
    public Exchange<?, ?, RawPage> page(
        TableContext<?> table, ReadExpressions expressions, PageRequest page) {
      ScanRequest request =
          ScanRequest.builder()
              .tableName(table.table())
              .returnConsumedCapacity(table.capacity())
              .indexName(index == null ? null : index.name())
              .filterExpression(expressions.filter())
              .projectionExpression(expressions.projection())
              .expressionAttributeNames(expressions.placeholders().names())
              .expressionAttributeValues(expressions.placeholders().values())
              .consistentRead(table.consistentRead())
              .totalSegments(segments == 1 ? null : segments)
              .segment(segments == 1 ? null : page.segment())
              .limit(page.limit())
              .select(page.countOnly() ? Select.COUNT : null)
              .exclusiveStartKey(page.startKey())
              .build();
      return new Exchange<>(
          request,
          Operation.SCAN,
          new Answer<>(
              Part.SCANNED,
              (response, items) ->
                  RawPage.of(
                      Operation.SCAN.name(),
                      table.table(),
                      page.countOnly() ? List.of() : items,
                      response.count(),
                      response.scannedCount(),
                      response.lastEvaluatedKey())));
    }
  }

  private static String nameOf(@Nullable IndexSchema index) {
    return index == null ? "" : index.name();
  }

  /**
   * Which page.
   *
   * @param segment of which segment, from 0
   * @param startKey where it starts; null: at the start
   * @param limit how many items are evaluated at most; null: as many as fit
   * @param countOnly whether the items themselves are left out
   */
  record PageRequest(
      int segment,
      @Nullable Map<String, AttributeValue> startKey,
      @Nullable Integer limit,
      boolean countOnly) {}
}
