package io.dynamodel.it.types;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds a model, its documents and its enum, at several levels. */
final class Outer {
  private Outer() {}

  @DynamoModel(table = "inners")
  record Inner(@PartitionKey @AutoId @Nullable UUID id, Part part, Map<Kind, Deep.Part> deep) {
    enum Kind {
      ONE,
      TWO
    }
  }

  @DynamoDocument
  record Part(String name, Inner.Kind kind) {}

  static final class Deep {
    private Deep() {}

    @DynamoDocument
    record Part(int number) {}
  }
}
