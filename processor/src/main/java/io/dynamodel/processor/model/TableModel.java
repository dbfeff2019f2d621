package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.MemberNames;
import java.util.List;
import java.util.Optional;

/**
 * A record with {@code @DynamoModel}.
 *
 * @param record the record; its mapper writes items
 * @param tableType the generated table class
 * @param table the table's name
 * @param key the table's key
 * @param autoId the component that is filled with a new id
 * @param indexes in order of annotation
 */
public record TableModel(
    RecordModel record,
    ClassName tableType,
    String table,
    Key key,
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

  /**
   * A key of the table or of an index.
   *
   * @param partition its partition key
   * @param sort its sort key
   */
  public record Key(KeyComponent partition, Optional<SortKey> sort) {}

  /**
   * A component that is part of a key.
   *
   * @param constant the private constant that describes it, unique in the table class and not the
   *     name of a component, since the parameters of methods have those
   */
  public record KeyComponent(Component component, String constant) {

    /** The name of a method's parameter for it: the component's, unless that has a capital. */
    public String parameter() {
      return MemberNames.parameter(component.name());
    }
  }

  /**
   * The sort key of what a query reads.
   *
   * @param step the method of the query that starts a condition on it
   * @param query the nested query class that has that method
   */
  public record SortKey(KeyComponent key, KeyRange range, String step, String query) {}

  /**
   * A global secondary index.
   *
   * @param name its name
   * @param method the method of the table class that queries it
   */
  public record Index(String name, String method, Key key) {}
}
