package io.dynamodel.it.hostile;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;

/** Documents of any type, alone and in collections. */
@DynamoModel(table = "holders")
record Holder(@PartitionKey String id, Held held, List<Held> all, Map<String, Held> named) {

  static Holder of(Held held) {
    return new Holder("k", held, List.of(), Map.of());
  }

  static Holder inCollections(Held held) {
    return new Holder("k", TextTypes.TEXT.none(), List.of(held), Map.of("n.o", held));
  }

  Holder withAll(Held... newAll) {
    return new Holder(id, held, List.of(newAll), named);
  }

  Holder withNamed(String name, Held newNamed) {
    return new Holder(id, held, all, Map.of(name, newNamed));
  }
}
