package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds documents that hold each other in every way. */
@DynamoModel(table = "groves")
record Grove(@PartitionKey String id, Node root) {

  @DynamoDocument
  sealed interface Node {}

  @TypeName("leaf")
  record Leaf(String text, @Nullable Integer number) implements Node {}

  @TypeName("branch")
  record Branch(
      @Nullable Node left,
      Optional<Node> right,
      @Nullable Branch alone,
      List<Node> list,
      List<Optional<Node>> optionals,
      Map<String, Node> map,
      Map<Long, List<@Nullable Node>> lists)
      implements Node {

    static final Branch BARE =
        new Branch(null, Optional.empty(), null, List.of(), List.of(), Map.of(), Map.of());

    static Branch of(Node left, Node right) {
      return new Branch(left, Optional.of(right), null, List.of(), List.of(), Map.of(), Map.of());
    }

    Branch withAlone(Branch other) {
      return new Branch(left, right, other, list, optionals, map, lists);
    }

    Branch withList(List<Node> others) {
      return new Branch(left, right, alone, others, optionals, map, lists);
    }

    Branch withOptionals(List<Optional<Node>> others) {
      return new Branch(left, right, alone, list, others, map, lists);
    }

    Branch withMap(Map<String, Node> others) {
      return new Branch(left, right, alone, list, optionals, others, lists);
    }

    Branch withLists(Map<Long, List<@Nullable Node>> others) {
      return new Branch(left, right, alone, list, optionals, map, others);
    }
  }
}
