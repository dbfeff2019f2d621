package io.dynamodel.schema;

import io.dynamodel.convert.Converters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The table of several types: the key that they share, and the indexes of all, each once.
 *
 * @param name the logical name of the table
 * @param types at least one
 */
record SharedTable(String name, List<? extends TableSchema<?>> types) {

  /**
   * The key. What its values are made of differs from type to type.
   *
   * @throws IllegalArgumentException if two types have different keys
   */
  List<KeySource> key() {
    Object unused = common("the key", type -> names(type.key()));
    return stored(types.get(0).key());
  }

  /**
   * The indexes, in the order of the types. An index that several types use includes the attributes
   * of all of them.
   *
   * @throws IllegalArgumentException if two types have different indexes of one name
   */
  List<IndexSchema> indexes() {
    Map<String, IndexSchema> indexes = new LinkedHashMap<>();
    types.forEach(type -> type.indexes().forEach(each -> indexes.putIfAbsent(each.name(), each)));
    return indexes.values().stream().map(this::shared).toList();
  }

  /**
   * The attribute that says when items expire; null if those of no type do.
   *
   * @throws IllegalArgumentException if two types have different ones
   */
  @Nullable String timeToLive() {
    return common("the time to live", TableSchema::timeToLive);
  }

  /**
   * Checks that the types are told apart by one attribute, or none.
   *
   * @throws IllegalArgumentException if not
   */
  void checkTypeAttribute() {
    Object unused =
        common(
            "the type attribute",
            type -> Objects.requireNonNullElse(type.typeAttribute(), "missing"));
  }

  private IndexSchema shared(IndexSchema index) {
    String title = "the index " + index.name();
    same(title + ": its scope", index, IndexSchema::scope);
    same(title + ": its partition key", index, each -> names(each.partition()));
    same(title + ": its sort key", index, each -> names(each.sort()));
    same(title + ": its projection", index, IndexSchema::projection);
    return new IndexSchema(
        index.name(),
        index.scope(),
        stored(index.partition()),
        stored(index.sort()),
        index.projection(),
        index.projection() == ProjectionType.INCLUDE ? included(index.name()) : List.of(),
        0);
  }

  private void same(String what, IndexSchema index, Function<IndexSchema, Object> aspect) {
    Object unused = common(what, type -> type.findIndex(index.name()).map(aspect).orElse(null));
  }

  private List<String> included(String index) {
    Set<String> included = new LinkedHashSet<>();
    types.forEach(
        type -> type.findIndex(index).ifPresent(each -> included.addAll(each.included())));
    return List.copyOf(included);
  }

  private static List<String> names(List<KeySource> sources) {
    return sources.stream().map(KeySource::attribute).toList();
  }

  private List<KeySource> stored(List<KeySource> sources) {
    return sources.stream().map(this::stored).toList();
  }

  /** A text is any text here: the types say what it is made of. */
  private KeySource stored(KeySource source) {
    String attribute = source.attribute();
    Object unused = common("the key attribute " + attribute, type -> keyType(type, attribute));
    return source.type() == ScalarAttributeType.S
        ? KeyAttribute.of(attribute, attribute, Converters.TEXT)
        : source;
  }

  private static @Nullable ScalarAttributeType keyType(TableSchema<?> type, String attribute) {
    return Stream.concat(
            type.key().stream(), type.indexes().stream().flatMap(index -> index.key().stream()))
        .filter(source -> source.attribute().equals(attribute))
        .findFirst()
        .map(KeySource::type)
        .orElse(null);
  }

  /** What those types say that say anything: all the same. */
  private <V> @Nullable V common(String what, Function<TableSchema<?>, @Nullable V> aspect) {
    TableSchema<?> first = types.get(0);
    V common = null;
    for (TableSchema<?> type : types) {
      V found = aspect.apply(type);
      if (common == null) {
        first = type;
        common = found;
      } else if (found != null && !found.equals(common)) {
        throw new IllegalArgumentException(
            "table %s: %s is %s in %s, but %s in %s"
                .formatted(name, what, common, first.model(), found, type.model()));
      }
    }
    return common;
  }
}
