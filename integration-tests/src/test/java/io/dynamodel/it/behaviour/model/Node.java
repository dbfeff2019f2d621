package io.dynamodel.it.behaviour.model;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that holds documents of its own kind. */
@DynamoDocument
public record Node(String name, @Nullable Node parent, List<Node> children) {

  public static Node leaf(String name) {
    return new Node(name, null, List.of());
  }
}
