package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents that contain themselves, by every way there is. */
@DynamoModel(table = "trees")
record Tree(@PartitionKey String id, Node root, @Nullable Ping ping) {

  @DynamoDocument
  record Node(
      String name,
      List<Node> children,
      Map<String, Node> links,
      @Nullable Node parent,
      Optional<Node> twin) {

    static Node leaf(String name) {
      return new Node(name, List.of(), Map.of(), null, Optional.empty());
    }

    Node with(Node... children) {
      return new Node(name, List.of(children), links, parent, twin);
    }

    Node below(Node newParent) {
      return new Node(name, children, links, newParent, twin);
    }

    Node beside(Node newTwin) {
      return new Node(name, children, links, parent, Optional.of(newTwin));
    }

    Node linkedTo(String key, Node other) {
      return new Node(name, children, Map.of(key, other), parent, twin);
    }
  }

  @DynamoDocument
  record Ping(int count, @Nullable Pong pong) {}

  @DynamoDocument
  record Pong(int count, @Nullable Ping ping) {}
}
