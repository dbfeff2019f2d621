package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.KeySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The definition of a table: keys, indexes, and its state. */
public record TableDefinition(
    String name,
    String id,
    Instant created,
    Map<String, Type> attributes,
    KeySchema keys,
    List<IndexDefinition> indexes,
    TableState state) {

  public TableDefinition {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    indexes = List.copyOf(indexes);
  }

  /** An index that is there for reads and writes. */
  public Optional<IndexDefinition> index(String indexName) {
    return indexes.stream().filter(index -> index.name().equals(indexName)).findAny();
  }

  /** Whether an index is not yet ready for reads. */
  boolean isBackfilling(IndexDefinition index) {
    return state
        .globalIndex(index.name())
        .filter(each -> each.progress().status() == Progress.Status.CREATING)
        .isPresent();
  }

  List<IndexDefinition> localIndexes() {
    return indexes.stream().filter(index -> !index.isGlobal()).toList();
  }

  TableDefinition with(TableState next) {
    return with(Map.of(), next);
  }

  /** This table in another state, with the types of more key attributes. */
  TableDefinition with(Map<String, Type> more, TableState next) {
    List<IndexDefinition> all = new ArrayList<>(localIndexes());
    all.addAll(next.maintained());
    Map<String, Type> types = new TreeMap<>(more);
    types.putAll(attributes);
    types.keySet().retainAll(used(next));
    return new TableDefinition(name, id, created, types, keys, all, next);
  }

  private Set<String> used(TableState next) {
    Set<String> used = new HashSet<>(keys.attributes());
    localIndexes().forEach(index -> used.addAll(index.keys().attributes()));
    next.globalIndexes().forEach(index -> used.addAll(index.definition().keys().attributes()));
    return used;
  }

  /** The type of an attribute that is in a key. */
  Type type(String attribute) {
    return Objects.requireNonNull(attributes.get(attribute));
  }
}
