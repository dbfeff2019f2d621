package io.dynamodel.engine.table;

import io.dynamodel.engine.item.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a table is, as far as its items are concerned, and how it is described. */
public record TableDefinition(
    String name,
    String id,
    Instant created,
    Map<String, Type> attributes,
    KeySchema keys,
    List<IndexDefinition> indexes) {

  public TableDefinition {
    attributes = Map.copyOf(attributes);
    indexes = List.copyOf(indexes);
  }

  public Optional<IndexDefinition> index(String indexName) {
    return indexes.stream().filter(index -> index.name().equals(indexName)).findAny();
  }
}
