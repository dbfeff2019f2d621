package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.List;

/** The attributes that an index holds beside the keys. */
public sealed interface ProjectedAttributes {

  /** All attributes of the item. */
  record All() implements ProjectedAttributes {
    @Override
    public Json json() {
      return type("ALL");
    }
  }

  /** The keys of the table and of the index. */
  record KeysOnly() implements ProjectedAttributes {
    @Override
    public Json json() {
      return type("KEYS_ONLY");
    }
  }

  /** The keys and some other attributes. The service describes them in the order of names. */
  record Include(List<String> attributes) implements ProjectedAttributes {
    public Include {
      attributes = attributes.stream().sorted().toList();
    }

    @Override
    public Json json() {
      return Json.object()
          .put("ProjectionType", "INCLUDE")
          .put("NonKeyAttributes", attributes.stream().map(Json::of).toList())
          .json();
    }
  }

  /** The projection as it is described. */
  Json json();

  private static Json type(String type) {
    return Json.object().put("ProjectionType", type).json();
  }
}
