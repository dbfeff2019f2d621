package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Optionals alone and inside of collections. */
@DynamoModel(table = "maybes")
public record Maybes(
    @PartitionKey String id,
    OptionalInt size,
    OptionalLong length,
    OptionalDouble weight,
    Optional<Object> any,
    List<Optional<String>> texts,
    List<OptionalInt> sizes,
    Map<String, OptionalDouble> weights,
    Map<Integer, List<Optional<Long>>> numbers,
    List<Optional<Part>> parts) {

  /** A document with one. */
  @DynamoDocument
  public record Part(OptionalLong count) {}

  static Maybes empty(String id) {
    return new Maybes(
        id,
        OptionalInt.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        List.of());
  }
}
