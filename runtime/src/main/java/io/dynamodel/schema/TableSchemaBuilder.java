package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * Collects a schema.
 *
 * @param <M> the model
 */
@Internal
public final class TableSchemaBuilder<M> {
  final String table;
  final Function<M, Map<String, AttributeValue>> writer;
  final Function<StoredItem, M> reader;
  final List<KeySource> key = new ArrayList<>();
  final Map<String, IndexSchema> indexes = new LinkedHashMap<>();
  final List<String> required = new ArrayList<>();
  final Map<String, AttributeValue> defaults = new LinkedHashMap<>();
  final List<String> mapped = new ArrayList<>();
  final List<String> counters = new ArrayList<>();
  final List<String> unstored = new ArrayList<>();
  final List<UniqueSchema> uniques = new ArrayList<>();
  @Nullable TypeSchema type;
  int mixedParts;
  @Nullable String timeToLive;
  @Nullable String version;
  @Nullable TimeAttribute createdAt;
  @Nullable TimeAttribute updatedAt;
  @Nullable Function<M, Map<String, AttributeValue>> keyOf;
  @Nullable ToLongFunction<M> versionOf;
  @Nullable BiFunction<M, Supplier<String>, M> withId;
  String model;
  @Nullable ModelTypes<M> types;
  @Nullable Supplier<? extends TableSchema<? super M>> oneOf;

  TableSchemaBuilder(
      String table,
      Function<M, Map<String, AttributeValue>> writer,
      Function<StoredItem, M> reader) {
    this.table = table;
    this.model = table;
    this.writer = writer;
    this.reader = reader;
  }

  /** The class of the model. */
  public TableSchemaBuilder<M> model(Class<M> type) {
    model = type.getName();
    return this;
  }

  /** The key of a table without a sort key. */
  public TableSchemaBuilder<M> key(KeySource partition) {
    key.add(partition);
    return this;
  }

  /** The key of a table with a sort key. */
  public TableSchemaBuilder<M> key(KeySource partition, KeySource sort) {
    key.add(partition);
    key.add(sort);
    return this;
  }

  /** The key attributes of a record. */
  public TableSchemaBuilder<M> keyOf(Function<M, Map<String, AttributeValue>> attributes) {
    keyOf = attributes;
    return this;
  }

  /**
   * The ids that are generated.
   *
   * @param id the one that a record has; null if it has none
   * @param with the record with an id in its place
   */
  public TableSchemaBuilder<M> autoId(
      Function<M, @Nullable Object> id, BiFunction<M, String, M> with) {
    return completing((item, ids) -> id.apply(item) == null ? with.apply(item, ids.get()) : item);
  }

  /**
   * The shards that are chosen at random.
   *
   * @param shards how many there are
   * @param shard the one of a record; null: it has none
   * @param with the record with a shard in its place
   */
  public TableSchemaBuilder<M> autoShard(
      int shards, Function<M, @Nullable Integer> shard, BiFunction<M, Integer, M> with) {
    return completing(
        (item, ids) ->
            shard.apply(item) == null
                ? with.apply(item, ThreadLocalRandom.current().nextInt(shards))
                : item);
  }

  private TableSchemaBuilder<M> completing(BiFunction<M, Supplier<String>, M> next) {
    BiFunction<M, Supplier<String>, M> before = withId;
    withId = before == null ? next : (item, ids) -> next.apply(before.apply(item, ids), ids);
    return this;
  }

  /** A secondary index. */
  public TableSchemaBuilder<M> index(IndexSchema index) {
    indexes.put(index.name(), index);
    return this;
  }

  /** The stored name of the attribute that says when an item expires. */
  public TableSchemaBuilder<M> timeToLive(String attribute) {
    timeToLive = attribute;
    return this;
  }

  /**
   * The attribute that counts the writes of an item: a number.
   *
   * @param attribute its stored name
   * @param of the version of a record
   */
  public TableSchemaBuilder<M> version(String attribute, ToLongFunction<M> of) {
    version = attribute;
    versionOf = of;
    return this;
  }

  /** The attribute with the time at which an item was created. */
  public TableSchemaBuilder<M> createdAt(String attribute, AttributeConverter<Instant> converter) {
    createdAt = new TimeAttribute(attribute, converter);
    return this;
  }

  /** The attribute with the time of the last write. */
  public TableSchemaBuilder<M> updatedAt(String attribute, AttributeConverter<Instant> converter) {
    updatedAt = new TimeAttribute(attribute, converter);
    return this;
  }

  /** The stored names of the counts that updates change, and no write of a record: numbers. */
  public TableSchemaBuilder<M> counters(String... attributes) {
    counters.addAll(List.of(attributes));
    return this;
  }

  /**
   * The stored names of what the model maps, if it has a component for all other attributes, or
   * counters.
   */
  public TableSchemaBuilder<M> mapped(String... attributes) {
    mapped.addAll(List.of(attributes));
    return this;
  }

  /** The stored names of attributes that an item can't lack, keys left out. */
  public TableSchemaBuilder<M> required(String... attributes) {
    required.addAll(List.of(attributes));
    return this;
  }

  /**
   * An attribute that is stored with {@code value} where nothing else is: an upsert that creates an
   * item does so. What is stored as NULL, an empty set, is left out.
   *
   * @throws AttributeException if DynamoDB can't store {@code value}
   */
  public <T> TableSchemaBuilder<M> withDefault(
      String attribute, AttributeConverter<T> converter, T value) {
    try {
      AttributeValue stored = converter.toValue(value);
      if (!AttributeValues.isNull(stored)) {
        defaults.put(attribute, stored);
      }
      return this;
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  /** The stored names of parts of keys that are no attributes by themselves. */
  public TableSchemaBuilder<M> unstored(String... attributes) {
    unstored.addAll(List.of(attributes));
    return this;
  }

  /** The attribute that tells the types of the table apart, and what it is in this type. */
  public TableSchemaBuilder<M> type(String attribute, String name) {
    type = new TypeSchema(attribute, name);
    return this;
  }

  /**
   * The sealed model of whose types this is one: they share the table.
   *
   * @param sealed its schema, which is made of this one: asked for only when it is needed
   */
  public TableSchemaBuilder<M> oneOf(Supplier<? extends TableSchema<? super M>> sealed) {
    oneOf = sealed;
    return this;
  }

  /** How many parts of the sort key a query has to know before it can't meet other types. */
  public TableSchemaBuilder<M> mixedParts(int parts) {
    mixedParts = parts;
    return this;
  }

  /** A value that no two items may share. */
  public TableSchemaBuilder<M> unique(UniqueSchema unique) {
    uniques.add(unique);
    return this;
  }

  /** An index that does not hold all attributes has to hold that of the type. */
  IndexSchema typed(IndexSchema index) {
    if (type == null || index.projection() != ProjectionType.INCLUDE || isKey(index, type)) {
      return index;
    }
    Set<String> included = new LinkedHashSet<>(index.included());
    included.add(type.attribute());
    return index.include(included.toArray(String[]::new));
  }

  private boolean isKey(IndexSchema index, TypeSchema of) {
    return Stream.concat(key.stream(), index.key().stream())
        .anyMatch(source -> source.attribute().equals(of.attribute()));
  }

  /** The schema. */
  public TableSchema<M> build() {
    return new TableSchema<>(this);
  }
}
