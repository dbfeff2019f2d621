package io.dynamodel.engine.table;

import java.util.List;

/** Which attributes an index holds beside the keys. */
public sealed interface ProjectedAttributes {

  record All() implements ProjectedAttributes {}

  record KeysOnly() implements ProjectedAttributes {}

  record Include(List<String> attributes) implements ProjectedAttributes {
    public Include {
      attributes = List.copyOf(attributes);
    }
  }
}
