package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.Nesting;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the runtime knows of a model: immutable, made once by its generated table class.
 *
 * @param <M> the model
 */
@Internal
public final class TableSchema<M> {
  private final String table;
  private final String model;
  private final Function<M, Map<String, AttributeValue>> writer;
  private final ItemSelection<M, M> whole;
  private final List<KeySource> key;
  private final List<KeySource> partition;
  private final List<KeySource> sort;
  private final List<String> keyNames;
  private final List<String> identifying;
  private final Map<String, IndexSchema> indexesByName;
  private final List<IndexSchema> indexes;
  private final List<IndexTemplate> indexTemplates;
  private final List<String> required;
  private final Map<String, AttributeValue> defaults;
  private final @Nullable String timeToLive;
  private final @Nullable String version;
  private final @Nullable TimeAttribute createdAt;
  private final @Nullable TimeAttribute updatedAt;
  private final List<String> counters;
  private final List<String> kept;
  private final List<String> mapped;
  private final List<String> unstored;
  private final TemplateKeys templates;
  private final @Nullable TypeSchema type;
  private final int mixedParts;
  private final List<UniqueSchema> uniques;
  private final List<String> uniqueNames;
  private final @Nullable Function<M, Map<String, AttributeValue>> keyOf;
  private final @Nullable ToLongFunction<M> versionOf;
  private final @Nullable BiFunction<M, Supplier<String>, M> withId;
  private final @Nullable ModelTypes<M> types;
  private final @Nullable Supplier<? extends TableSchema<? super M>> oneOf;

  TableSchema(TableSchemaBuilder<M> builder) {
    table = builder.table;
    model = builder.model;
    writer = builder.writer;
    whole = Selection.of(builder.reader);
    key = List.copyOf(builder.key);
    partition = List.of(key.get(0));
    sort = key.size() == 1 ? List.of() : List.of(key.get(1));
    keyNames = names(key);
    indexesByName = new LinkedHashMap<>();
    for (IndexSchema index : builder.indexes.values()) {
      indexesByName.put(index.name(), builder.typed(index));
    }
    indexes = List.copyOf(indexesByName.values());
    indexTemplates = indexes.isEmpty() ? List.of() : IndexTemplate.of(indexes, keyNames);
    required = List.copyOf(builder.required);
    defaults = Collections.unmodifiableMap(new LinkedHashMap<>(builder.defaults));
    timeToLive = builder.timeToLive;
    version = builder.version;
    createdAt = builder.createdAt;
    updatedAt = builder.updatedAt;
    counters = List.copyOf(builder.counters);
    kept = kept(version, createdAt, updatedAt);
    mapped = List.copyOf(builder.mapped);
    unstored = List.copyOf(builder.unstored);
    templates = TemplateKeys.of(key, indexTemplates);
    type = builder.type;
    mixedParts = builder.mixedParts;
    uniques = List.copyOf(builder.uniques);
    uniqueNames = uniqueNames(uniques, key);
    keyOf = builder.keyOf;
    versionOf = builder.versionOf;
    withId = builder.withId;
    types = builder.types;
    oneOf = builder.oneOf;
    String typeAttribute = typeAttribute();
    identifying =
        typeAttribute == null || keyNames.contains(typeAttribute)
            ? keyNames
            : with(keyNames, typeAttribute);
  }

  // No streams, lambdas and classes that most models do without: they would be half of what the
  // first call of a process loads.
  private static List<String> names(List<KeySource> key) {
    List<String> names = new ArrayList<>();
    for (KeySource source : key) {
      names.add(source.attribute());
    }
    return List.copyOf(names);
  }

  private static List<String> kept(
      @Nullable String version,
      @Nullable TimeAttribute createdAt,
      @Nullable TimeAttribute updatedAt) {
    List<String> kept = new ArrayList<>();
    if (version != null) {
      kept.add(version);
    }
    if (createdAt != null) {
      kept.add(createdAt.attribute());
    }
    if (updatedAt != null) {
      kept.add(updatedAt.attribute());
    }
    return List.copyOf(kept);
  }

  private static List<String> with(List<String> names, String last) {
    List<String> all = new ArrayList<>(names);
    all.add(last);
    return List.copyOf(all);
  }

  /**
   * The schema of a sealed model: of all {@code types}, which share the table.
   *
   * @param table the logical name
   * @param model the sealed interface
   * @throws IllegalArgumentException if two of the types contradict each other
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public static <M> TableSchema<M> sealed(
      String table, Class<M> model, TableSchema<? extends M>... types) {
    ModelTypes<M> all = new ModelTypes<>(List.of(types));
    SharedTable shared = new SharedTable(table, all.all());
    shared.checkTypeAttribute();
    TableSchemaBuilder<M> builder =
        TableSchema.<M>builder(table, item -> toItem(all, item), all::read)
            .model(model)
            .keyOf(item -> keyOf(all, item));
    builder.types = all;
    builder.key.addAll(shared.key());
    shared.indexes().forEach(builder::index);
    builder.timeToLive = shared.timeToLive();
    return builder.build();
  }

  private static <M, X extends M> Map<String, AttributeValue> toItem(ModelTypes<M> types, X item) {
    return types.of(item).toItem(item);
  }

  private static <M, X extends M> Map<String, AttributeValue> keyOf(ModelTypes<M> types, X item) {
    return types.of(item).keyOf(item);
  }

  private static List<String> uniqueNames(List<UniqueSchema> uniques, List<KeySource> key) {
    if (uniques.isEmpty()) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (UniqueSchema unique : uniques) {
      names.add(unique.attribute());
      names.addAll(unique.scope());
    }
    for (KeySource source : key) {
      names.remove(source.attribute());
      if (source instanceof KeyTemplate template) {
        template.parts().forEach(part -> names.remove(part.attribute()));
      }
    }
    return List.copyOf(names);
  }

  /** Starts a schema with the table's logical name and the model's mapper. */
  public static <M> TableSchemaBuilder<M> builder(
      String table,
      Function<M, Map<String, AttributeValue>> writer,
      Function<StoredItem, M> reader) {
    return new TableSchemaBuilder<>(table, writer, reader);
  }

  /** The logical name: what {@code @DynamoModel} says, before any mapping of table names. */
  public String table() {
    return table;
  }

  /** The name of the model's class, which tells models of one table apart, also in another JVM. */
  public String model() {
    return model;
  }

  /** The partition key and, if there is one, the sort key. */
  public List<KeySource> key() {
    return key;
  }

  /** The stored names of the key attributes. */
  public List<String> keyNames() {
    return keyNames;
  }

  /**
   * The stored names of what tells which item one is: its key, and its type if there are others.
   */
  public List<String> identifying() {
    return identifying;
  }

  /** The one part of its partition key, as indexes have theirs. */
  public List<KeySource> partition() {
    return partition;
  }

  /** The one part of its sort key; empty if it has none. */
  public List<KeySource> sort() {
    return sort;
  }

  /** The indexes in the order of their annotations. */
  public List<IndexSchema> indexes() {
    return indexes;
  }

  /** The keys of indexes that are made of parts, but for those that are keys of the table. */
  public List<IndexTemplate> indexTemplates() {
    return indexTemplates;
  }

  /** The index of that name. */
  public IndexSchema index(String name) {
    return Objects.requireNonNull(indexesByName.get(name), name);
  }

  /** The index of that name, if there is one. */
  Optional<IndexSchema> findIndex(String name) {
    return Optional.ofNullable(indexesByName.get(name));
  }

  /** The stored names of all attributes that an item can't lack, keys left out. */
  public List<String> required() {
    return required;
  }

  /** What an item that an upsert creates has beside what the upsert sets, in the model's order. */
  public Map<String, AttributeValue> defaults() {
    return defaults;
  }

  /** The stored name of the attribute that says when an item expires; null if there is none. */
  public @Nullable String timeToLive() {
    return timeToLive;
  }

  /** The stored name of the attribute that counts the writes of an item; null if there is none. */
  public @Nullable String version() {
    return version;
  }

  /** The attribute with the time at which an item was created; null if there is none. */
  public @Nullable TimeAttribute createdAt() {
    return createdAt;
  }

  /** The attribute with the time of the last write; null if there is none. */
  public @Nullable TimeAttribute updatedAt() {
    return updatedAt;
  }

  /** The stored names of what the runtime itself keeps: the version and the times of writes. */
  public List<String> kept() {
    return kept;
  }

  /** The stored names of the counts that updates change, and no write of a record. */
  public List<String> counters() {
    return counters;
  }

  /**
   * The stored names of what the model maps, if it has a component for all other attributes, or
   * counters; else empty.
   */
  public List<String> mapped() {
    return mapped;
  }

  /** The stored names of parts of keys that are no attributes by themselves. */
  public List<String> unstored() {
    return unstored;
  }

  /** What tells the items of this type from others in the table; null: nothing but their keys. */
  public @Nullable TypeSchema type() {
    return type;
  }

  /** The stored name of the attribute that tells the types of the table apart; null: none does. */
  public @Nullable String typeAttribute() {
    if (types != null) {
      return types.all().get(0).typeAttribute();
    }
    return type == null ? null : type.attribute();
  }

  /** Its name: what messages call it, if no attribute has it. */
  public String typeName() {
    return type == null
        ? model.substring(1 + Math.max(model.lastIndexOf('.'), model.lastIndexOf('$')))
        : type.name();
  }

  /** Whether this is the schema of a sealed model: of several types. */
  public boolean isSealed() {
    return types != null;
  }

  /** Whether the table also has items of other types than this one. */
  public boolean isShared() {
    return oneOf != null;
  }

  /** The schema of all types of the table. */
  @CheckReturnValue
  public TableSchema<? super M> ofTable() {
    return oneOf == null ? this : oneOf.get();
  }

  /** The types of a sealed model; else this alone. */
  public List<TableSchema<? extends M>> types() {
    return types == null ? List.of(this) : types.all();
  }

  /** The schema of the record {@code item}. */
  @CheckReturnValue
  @SuppressWarnings("unchecked") // else there is no other type
  public <X extends M> TableSchema<X> of(X item) {
    return types == null ? (TableSchema<X>) this : types.of(item);
  }

  /** Its type with the model of that name; it is this, if there are no others. */
  public Optional<TableSchema<? extends M>> of(String modelName) {
    return types == null ? Optional.of(this) : Optional.ofNullable(types.of(modelName));
  }

  /**
   * The schema of an item that was read: by its type attribute, or, if it has none, by the shape of
   * its key.
   *
   * @throws ItemMappingException if it is of another type, or of another one by its attribute than
   *     by its key
   */
  @CheckReturnValue
  public TableSchema<? extends M> of(StoredItem item) {
    if (types != null) {
      return types.of(item);
    }
    if (isShared() && !(isOf(typeIn(item)) && hasKeyOf(item))) {
      throw TypeMismatch.of(item, List.of(this), ofTable().types());
    }
    return this;
  }

  private boolean isOf(@Nullable String name) {
    return name == null || name.equals(typeName());
  }

  /**
   * Whether an item of the table says that it is of this type, or of one of these. One that can't
   * be read is: reading it says why.
   */
  public boolean has(StoredItem item) {
    try {
      if (types != null) {
        return types.has(item);
      }
      String name = typeIn(item);
      return name == null ? hasKeyOf(item) : isOf(name);
    } catch (AttributeException e) {
      return true;
    }
  }

  /** The type name that {@code item} has; null: it has none. */
  @Nullable String typeIn(StoredItem item) {
    String attribute = typeAttribute();
    try {
      return attribute == null ? null : item.text(attribute);
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  /** Whether the key of {@code item} has the shape of this type's keys. */
  boolean hasKeyOf(StoredItem item) {
    for (KeySource source : key) {
      if (!source.isIn(item)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the parts of its sort key are escaped, if they are parts. */
  public boolean isEscaped() {
    return sort.stream().noneMatch(KeyTemplate::isUnescaped);
  }

  /** Whether {@code item} has the key {@code above}, or one that goes on from it. */
  public boolean isBelow(StoredItem item, Map<String, AttributeValue> above) {
    return sort.stream().anyMatch(source -> KeyTemplate.isBelow(source, item, above));
  }

  /**
   * How many parts of the sort key a query has to know before it can't meet items of other types: 0
   * if it never meets any.
   */
  public int mixedParts() {
    return mixedParts;
  }

  /** The values that no two items may share. */
  public List<UniqueSchema> uniques() {
    return uniques;
  }

  /** Whether it has unique values, or one of its types has. */
  public boolean hasUniques() {
    return types().stream().anyMatch(type -> !type.uniques().isEmpty());
  }

  /** Whether the table has guards of unique values, of whichever of its types. */
  public boolean hasGuards() {
    return ofTable().hasUniques();
  }

  /**
   * The stored names of the attributes that unique values are made of and that a write can change:
   * without those that the key of an item decides.
   */
  public List<String> uniqueNames() {
    return uniqueNames;
  }

  /**
   * What {@code selection} makes of an item of the table.
   *
   * @throws ItemMappingException if it is of another type, or can't be read so
   */
  public <T> T read(StoredItem item, Selection<?, T> selection) {
    boolean tellsTypes = isSealed() && (Object) selection == whole;
    ItemSelection<?, T> read = ItemSelection.of(selection);
    return read.read(read.isRaw() || tellsTypes ? item : of(item).parts(item));
  }

  /** The whole of each item, as the model. */
  public ItemSelection<M, M> whole() {
    return whole;
  }

  /**
   * The item that stores {@code model}.
   *
   * @throws AttributeException if DynamoDB can't store a value, or one is nested too deep
   */
  public Map<String, AttributeValue> toItem(M model) {
    return Nesting.limited(writer, model);
  }

  /**
   * The key attributes of table and indexes that are made of parts, for the parts in {@code item}.
   * One of an index is left out where {@code item} lacks a part.
   *
   * @throws AttributeException if a part can't have its value
   */
  public Map<String, AttributeValue> keysOf(Map<String, AttributeValue> item) {
    return templates.of(item);
  }

  /**
   * What an item of {@code key} has beside what an upsert sets, in the model's order: the parts of
   * its key that are attributes, the name of its type, and the defaults.
   */
  public Map<String, AttributeValue> created(Map<String, AttributeValue> key) {
    if (type == null && templates.ofTable().isEmpty()) {
      return defaults;
    }
    Map<String, AttributeValue> created =
        new LinkedHashMap<>(parts(StoredItem.of(key)).attributes());
    created.keySet().removeAll(unstored);
    created.keySet().removeAll(keyNames);
    if (type != null) {
      created.put(type.attribute(), Converters.TEXT.toValue(type.name()));
    }
    created.putAll(defaults);
    return created;
  }

  /** Whether the attribute {@code name} is a key of the table, or a part of one. */
  public boolean isOfKey(String name) {
    return keyNames.contains(name) || templates.isPartOfKey(name);
  }

  /**
   * {@code item} with all parts of its key: one that is no attribute is read from the key.
   *
   * @throws AttributeException if the key can't be read, or contradicts an attribute
   */
  public StoredItem parts(StoredItem item) {
    return templates.parts(item);
  }

  /**
   * {@code item}, which was read from {@code index}, with all parts of that index's key.
   *
   * @throws AttributeException if the key can't be read
   */
  public StoredItem indexParts(StoredItem item, IndexSchema index) {
    TableSchema<? extends M> own = types == null ? this : types.of(item);
    return own.findIndex(index.name())
        .map(each -> own.templates.indexParts(item, each))
        .orElse(item);
  }

  /**
   * {@code item} as a record of it: with all parts of its key, and the defaults of what is absent.
   *
   * @throws AttributeException if the key can't be read, or contradicts an attribute
   */
  public Map<String, AttributeValue> completed(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> all = new LinkedHashMap<>(parts(StoredItem.of(item)).attributes());
    defaults.forEach(
        (name, value) ->
            all.merge(
                name, value, (has, otherwise) -> AttributeValues.isNull(has) ? otherwise : has));
    return all;
  }

  /** The key attributes of {@code model}. */
  public Map<String, AttributeValue> keyOf(M model) {
    if (keyOf == null) {
      throw new IllegalStateException("the schema does not say what the keys of records are");
    }
    return keyOf.apply(model);
  }

  /** The version of {@code model}; 0 in a model without versions. */
  public long versionOf(M model) {
    return versionOf == null ? 0 : versionOf.applyAsLong(model);
  }

  /**
   * {@code model} with an id of {@code ids} where it has none; the same in a model without such
   * ids.
   */
  public M withId(M model, Supplier<String> ids) {
    return withId == null ? model : withId.apply(model, ids);
  }
}
