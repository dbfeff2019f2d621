package io.dynamodel.schema;

import java.util.List;

/**
 * A global secondary index that projects all attributes.
 *
 * @param name its name
 * @param key its partition key and, if there is one, its sort key
 */
public record IndexSchema(String name, List<KeyAttribute<?>> key) {
  /** Copies the list. */
  public IndexSchema {
    key = List.copyOf(key);
  }
}
