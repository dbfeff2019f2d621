package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemMappingException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * A secondary index.
 *
 * @param name its name
 * @param scope whether it spans all partitions
 * @param partition the parts of its partition key
 * @param sort the parts of its sort key; empty if it has none
 * @param projection what it holds beside the keys
 * @param included the stored names of what an INCLUDE projection adds to the keys
 * @param mixedParts how many parts of the sort key a query has to know before it can't meet items
 *     of other types: 0 if it never meets any
 */
@Internal
@CheckReturnValue
public record IndexSchema(
    String name,
    Scope scope,
    List<KeySource> partition,
    List<KeySource> sort,
    ProjectionType projection,
    List<String> included,
    int mixedParts) {

  /** Where the items of an index come from. */
  public enum Scope {
    /** All items of the table; eventually consistent. */
    GLOBAL,
    /** The items of one partition of the table, in another order. */
    LOCAL
  }

  /** Copies the lists. */
  public IndexSchema {
    partition = List.copyOf(partition);
    sort = List.copyOf(sort);
    included = List.copyOf(included);
  }

  /** A global index that holds all attributes and has no sort key. */
  public static IndexSchema global(String name, KeySource... partition) {
    return new IndexSchema(
        name, Scope.GLOBAL, Arrays.asList(partition), List.of(), ProjectionType.ALL, List.of(), 0);
  }

  /** A local index that holds all attributes; its sort key is to be added. */
  public static IndexSchema local(String name, KeySource tablePartition) {
    return new IndexSchema(
        name, Scope.LOCAL, List.of(tablePartition), List.of(), ProjectionType.ALL, List.of(), 0);
  }

  /** The same with a sort key of those parts. */
  public IndexSchema sort(KeySource... parts) {
    return new IndexSchema(
        name, scope, partition, Arrays.asList(parts), projection, included, mixedParts);
  }

  /** The same, holding the keys of the index and of the table alone. */
  public IndexSchema keysOnly() {
    return new IndexSchema(
        name, scope, partition, sort, ProjectionType.KEYS_ONLY, List.of(), mixedParts);
  }

  /** The same, holding the keys and those attributes. */
  public IndexSchema include(String... attributes) {
    return new IndexSchema(
        name, scope, partition, sort, ProjectionType.INCLUDE, List.of(attributes), mixedParts);
  }

  /** The same, whose queries meet no other types once they know so many parts of the sort key. */
  public IndexSchema mixedParts(int parts) {
    return new IndexSchema(name, scope, partition, sort, projection, included, parts);
  }

  /**
   * Checks that {@code item} has its sort key in the form in which it would be written: in another
   * one it is in another place of the index, and not within the bounds of a query.
   *
   * @throws ItemMappingException if not
   */
  public void checkSortKey(StoredItem item) {
    for (KeySource part : sort) {
      StoredValue stored = item.value(part.attribute());
      if (stored != null) {
        part.checkForm(stored);
      }
    }
  }

  /** All parts of the key: those of the partition key first. */
  public List<KeySource> key() {
    return Stream.concat(partition.stream(), sort.stream()).toList();
  }
}
