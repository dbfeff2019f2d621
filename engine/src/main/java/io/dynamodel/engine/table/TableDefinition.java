package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.KeySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a table is, as far as its items are concerned, and how it is administered. */
public record TableDefinition(
    String name,
    String id,
    Instant created,
    Map<String, Type> attributes,
    KeySchema keys,
    List<IndexDefinition> indexes,
    TableState state) {

  public TableDefinition {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    indexes = List.copyOf(indexes);
  }

  public Optional<IndexDefinition> index(String indexName) {
    return indexes.stream().filter(index -> index.name().equals(indexName)).findAny();
  }

  List<IndexDefinition> localIndexes() {
    return indexes.stream().filter(index -> !index.isGlobal()).toList();
  }

  TableDefinition with(TableState next) {
    List<IndexDefinition> all = new ArrayList<>(localIndexes());
    all.addAll(next.maintained());
    return new TableDefinition(name, id, created, attributes, keys, all, next);
  }

  /** The type of an attribute that is in a key. */
  Type type(String attribute) {
    return Objects.requireNonNull(attributes.get(attribute));
  }
}
