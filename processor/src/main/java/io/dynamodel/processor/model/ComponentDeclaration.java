package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a record as it is declared, mistakes included.
 *
 * @param name the component's name
 * @param attribute the stored name
 * @param declaredType the type as declared, without type-use annotations
 * @param storage how it is stored; empty if it can't be
 * @param marks the annotations on it
 * @param edge how a document's own path is reached
 * @param javadoc the text of the record's {@code @param}
 */
public record ComponentDeclaration(
    String name,
    String attribute,
    TypeName declaredType,
    Optional<Storage> storage,
    Set<Mark> marks,
    Component.Edge edge,
    Optional<String> javadoc) {
  public ComponentDeclaration {
    marks = Set.copyOf(marks);
  }

  /** An annotation that gives a component a role. */
  public enum Mark {
    PARTITION_KEY("PartitionKey"),
    SORT_KEY("SortKey"),
    AUTO_ID("AutoId");

    private final String annotation;

    Mark(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of the annotation. */
    public String annotation() {
      return annotation;
    }
  }

  /** How a component is stored, and what its absence means. */
  public record Storage(ComponentType type, Presence presence) {}

  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** What it is to its table. */
  public Component.Role role() {
    if (has(Mark.PARTITION_KEY)) {
      return Component.Role.PARTITION_KEY;
    }
    return has(Mark.SORT_KEY) ? Component.Role.SORT_KEY : Component.Role.PLAIN;
  }
}
