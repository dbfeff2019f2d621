package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record with {@code @DynamoModel}.
 *
 * @param record the record; its mapper writes items
 * @param tableType the generated table class
 * @param async the generated table class that waits for nothing
 * @param constants the class nested in the table class that has the constants which other generated
 *     classes use, too; empty if none does
 * @param table the table's name
 * @param key the table's key
 * @param beside names beside those of the parameters for the table's key
 * @param autoId the component that is filled with a new id
 * @param uniques the values that no two items share
 * @param sealed the constants of the sealed model that it belongs to
 * @param mixedParts how many parts of the sort key a query has to know before it can't meet other
 *     types of the table
 * @param indexes the global ones, then the local ones, each in order of annotation
 */
public record TableModel(
    RecordModel record,
    ClassName tableType,
    Optional<ClassName> async,
    Optional<ClassName> constants,
    String table,
    Key key,
    BesideKey beside,
    Optional<Component> autoId,
    List<UniqueModel> uniques,
    Optional<ClassName> sealed,
    int mixedParts,
    List<Index> indexes)
    implements TableClass {

  public TableModel {
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
  }

  /** The stored name of the attribute with the time after which DynamoDB deletes the item. */
  public Optional<String> timeToLive() {
    return record.attributes().stream()
        .filter(
            component ->
                component.type() instanceof ComponentType.Scalar scalar
                    && scalar.kind() == ScalarKind.TIME_TO_LIVE)
        .map(Component::attribute)
        .findFirst();
  }

  /** All keys: that of the table, then those of its indexes. */
  public Stream<Key> keys() {
    return Stream.concat(Stream.of(key), indexes.stream().map(Index::key));
  }

  /** The templates of all keys, each once. */
  public List<KeyTemplate> templates() {
    return keys()
        .flatMap(each -> each.sources().stream())
        .flatMap(
            source -> source instanceof KeyTemplate template ? Stream.of(template) : Stream.empty())
        .distinct()
        .toList();
  }

  /** The components that count what updates add. */
  public Stream<Component> counters() {
    return record.attributes().stream()
        .filter(component -> component.role() == Component.Role.COUNTER);
  }

  @Override
  public ClassName model() {
    return record.type();
  }

  @Override
  public boolean isAcrossPackages() {
    return sealed
        .filter(constants -> !constants.packageName().equals(tableType.packageName()))
        .isPresent();
  }

  @Override
  public boolean isBatchWritable() {
    return role(Component.Role.VERSION).isEmpty() && uniques.isEmpty();
  }

  /** The shard that is chosen at random: a component holds its number. */
  public Optional<KeyTemplate.Shard> shard() {
    return templates().stream()
        .flatMap(template -> template.shard().stream())
        .filter(shard -> shard.component().isPresent())
        .findFirst();
  }

  /** The component of {@code role}. */
  public Optional<Component> role(Component.Role role) {
    return record.components().stream().filter(component -> component.role() == role).findFirst();
  }

  /** The same with another record. */
  TableModel withRecord(RecordModel other) {
    return new TableModel(
        other,
        tableType,
        async,
        constants,
        table,
        key,
        beside,
        autoId,
        uniques,
        sealed,
        mixedParts,
        indexes);
  }

  /** The record, with the warnings that the types of its indexes' items cause beside its own. */
  public Origin origin() {
    Stream<String> ofItems = projections().stream().flatMap(item -> item.suppressed().stream());
    return new Origin(
        record.type(),
        record.origin().visible(),
        record.origin().shadowed(),
        Stream.concat(record.origin().suppressed().stream(), ofItems).distinct().sorted().toList());
  }

  /** The user's types for the items of indexes, each once. */
  public List<ProjectedItem> projections() {
    return indexes.stream().flatMap(index -> index.projected().stream()).distinct().toList();
  }

  /** The types that are generated for the items of indexes that do not hold all attributes. */
  public List<PartialItem> items() {
    return indexes.stream().flatMap(index -> index.item().stream()).toList();
  }

  /**
   * A key of the table or of an index.
   *
   * @param partition where its partition key comes from
   * @param sort its sort key
   */
  public record Key(List<KeySource> partition, Optional<SortKey> sort) {

    public Key {
      partition = List.copyOf(partition);
    }

    /** All sources of both. */
    public List<KeySource> sources() {
      return Stream.concat(partition.stream(), sort.stream().flatMap(key -> key.sources().stream()))
          .toList();
    }

    /** The components of both, each once. */
    public List<KeyComponent> parts() {
      return sources().stream().flatMap(source -> source.parts().stream()).distinct().toList();
    }

    /** The components that a query has to know. */
    public List<KeyComponent> queried() {
      return partition.stream().flatMap(source -> source.queried().stream()).distinct().toList();
    }

    /** Whether its partition key takes the number of a shard from its sort key. */
    public boolean isHashed() {
      return partition.stream()
          .anyMatch(
              source ->
                  source instanceof KeyTemplate template
                      && template.shard().filter(shard -> !shard.hashed().isEmpty()).isPresent());
    }

    /** The sort key, if a query can narrow it: not all of it is known with the partition key. */
    public Optional<SortKey> steps() {
      return sort.filter(key -> !key.parts().isEmpty());
    }
  }

  /**
   * Names for what methods have beside the parameters of a key.
   *
   * @param selection a parameter
   * @param sort a variable
   */
  public record BesideKey(String selection, String sort) {}

  /**
   * A component that is part of a key.
   *
   * @param constant the private constant that describes it, unique in the table class and not the
   *     name of a component, since the parameters of methods have those
   * @param parameter the name of a method's parameter for it: the component's, unless that has a
   *     capital
   */
  public record KeyComponent(Component component, String constant, String parameter)
      implements KeySource {
    @Override
    public List<KeyComponent> parts() {
      return List.of(this);
    }
  }

  /**
   * The sort key of what a query reads.
   *
   * @param sources where it comes from
   * @param query the nested query class that has the method for its first part
   * @param parts what a query narrows step by step, in order: the components that it does not know
   *     with the partition key
   */
  public record SortKey(List<KeySource> sources, String query, List<SortPart> parts) {

    public SortKey {
      sources = List.copyOf(sources);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a sort key.
   *
   * @param step the method of the query that starts a condition on it
   * @param after the class, nested in the query class, that has the method for the next part; empty
   *     for the last one
   */
  public record SortPart(KeyComponent key, KeyRange range, String step, Optional<String> after) {}

  /**
   * A secondary index.
   *
   * @param name its name
   * @param method the method of the table class that queries it
   * @param scan the method of the table class that scans it
   * @param included what it includes beside the keys, if that is its projection
   * @param mixedParts how many parts of the sort key a query has to know before it can't meet other
   *     types of the table
   * @param item the type that is generated for its items, if it does not hold all attributes
   * @param projected the user's type for them
   */
  public record Index(
      String name,
      IndexScope scope,
      String method,
      String scan,
      Key key,
      IndexProjection projection,
      List<Component> included,
      int mixedParts,
      Optional<PartialItem> item,
      Optional<ProjectedItem> projected) {

    public Index {
      included = List.copyOf(included);
    }

    public boolean isLocal() {
      return scope == IndexScope.LOCAL;
    }

    /** The same with another key. */
    Index withKey(Key other) {
      return new Index(
          name, scope, method, scan, other, projection, included, mixedParts, item, projected);
    }
  }
}
