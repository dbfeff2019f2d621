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
 * @param table the table's name
 * @param key the table's key
 * @param selection a name for a parameter beside those of the table's key
 * @param autoId the component that is filled with a new id
 * @param indexes the global ones, then the local ones, each in order of annotation
 */
public record TableModel(
    RecordModel record,
    ClassName tableType,
    Optional<Async> async,
    String table,
    Key key,
    String selection,
    Optional<Component> autoId,
    List<Index> indexes) {

  public TableModel {
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

  /** The components that count what updates add. */
  public Stream<Component> counters() {
    return record.attributes().stream()
        .filter(component -> component.role() == Component.Role.COUNTER);
  }

  /** Whether each write asks for the version that it replaces. */
  public boolean isVersioned() {
    return role(Component.Role.VERSION).isPresent();
  }

  /** The component of {@code role}. */
  public Optional<Component> role(Component.Role role) {
    return record.components().stream().filter(component -> component.role() == role).findFirst();
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
   * The table class that waits for nothing.
   *
   * @param constants the nested class of the other table class that has the constants of both
   */
  public record Async(ClassName type, ClassName constants) {}

  /**
   * A key of the table or of an index.
   *
   * @param partition the parts of its partition key
   * @param sort its sort key
   */
  public record Key(List<KeyComponent> partition, Optional<SortKey> sort) {

    public Key {
      partition = List.copyOf(partition);
    }

    /** All parts of both. */
    public List<KeyComponent> parts() {
      Stream<KeyComponent> ofSort =
          sort.stream().flatMap(key -> key.parts().stream()).map(SortPart::key);
      return Stream.concat(partition.stream(), ofSort).toList();
    }
  }

  /**
   * A component that is part of a key.
   *
   * @param constant the private constant that describes it, unique in the table class and not the
   *     name of a component, since the parameters of methods have those
   * @param parameter the name of a method's parameter for it: the component's, unless that has a
   *     capital
   */
  public record KeyComponent(Component component, String constant, String parameter) {}

  /**
   * The sort key of what a query reads.
   *
   * @param query the nested query class that has the method for its first part
   * @param parts its parts in order
   */
  public record SortKey(String query, List<SortPart> parts) {

    public SortKey {
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
      Optional<PartialItem> item,
      Optional<ProjectedItem> projected) {

    public Index {
      included = List.copyOf(included);
    }

    public boolean isLocal() {
      return scope == IndexScope.LOCAL;
    }
  }
}
