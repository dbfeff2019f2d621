package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.naming.ConstantNames;
import java.util.List;
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
 * @param unique what {@code @Unique} says
 * @param otherwise the text of {@code @Default}
 * @param edge how a document's own path is reached
 * @param javadoc the text of the record's {@code @param}
 */
public record ComponentDeclaration(
    String name,
    String attribute,
    TypeName declaredType,
    Optional<Storage> storage,
    Set<Mark> marks,
    Optional<UniqueDeclaration> unique,
    Optional<String> otherwise,
    Component.Edge edge,
    Optional<String> javadoc) {
  public ComponentDeclaration {
    marks = Set.copyOf(marks);
  }

  /** An annotation that gives a component a role. */
  public enum Mark {
    PARTITION_KEY,
    SORT_KEY,
    AUTO_ID,
    TIME_TO_LIVE,
    VERSION,
    CREATED_AT,
    UPDATED_AT,
    COUNTER,
    UNMAPPED;

    /** What each write changes: it is in no key, and of no use as a unique value. */
    public static final List<Mark> CHANGED = List.of(VERSION, CREATED_AT, UPDATED_AT, COUNTER);

    /** What writes fill: a component has one of these at most. */
    public static final List<Mark> FILLED =
        List.of(VERSION, CREATED_AT, UPDATED_AT, AUTO_ID, TIME_TO_LIVE, COUNTER);

    /** The simple name of the annotation. */
    public String annotation() {
      return ConstantNames.word(name());
    }
  }

  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** What it is to its table. */
  public Component.Role role() {
    if (has(Mark.PARTITION_KEY)) {
      return Component.Role.PARTITION_KEY;
    }
    if (has(Mark.SORT_KEY)) {
      return Component.Role.SORT_KEY;
    }
    if (has(Mark.VERSION)) {
      return Component.Role.VERSION;
    }
    if (has(Mark.CREATED_AT)) {
      return Component.Role.CREATED_AT;
    }
    if (has(Mark.UPDATED_AT)) {
      return Component.Role.UPDATED_AT;
    }
    if (has(Mark.COUNTER)) {
      return Component.Role.COUNTER;
    }
    return has(Mark.UNMAPPED) ? Component.Role.UNMAPPED : Component.Role.PLAIN;
  }
}
