package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.naming.MemberNames;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name the component's name, also of its accessor and of its attribute constant
 * @param attribute the stored name
 * @param constant the name of a private constant for its converter, unique in the record
 * @param declaredType the type as declared, without type-use annotations
 * @param type how it is stored
 * @param presence what absence means
 * @param otherwise the text of the default, in the one form that {@link Defaults} gives it
 * @param role what it is to its table
 * @param edge how a document's own path is reached
 * @param javadoc the text of the record's {@code @param}, as the user wrote it
 */
public record Component(
    String name,
    String attribute,
    String constant,
    TypeName declaredType,
    ComponentType type,
    Presence presence,
    Optional<String> otherwise,
    Role role,
    Edge edge,
    Optional<String> javadoc) {

  /** What a component is to its table. */
  public enum Role {
    PARTITION_KEY,
    SORT_KEY,
    /** Counts the writes of an item. */
    VERSION,
    /** The time at which an item was created. */
    CREATED_AT,
    /** The time of the last write. */
    UPDATED_AT,
    /** Counts what updates add: no write of a record changes it. */
    COUNTER,
    PLAIN,
    /** No attribute: it holds those that no other component maps. */
    UNMAPPED;

    /** Whether it is part of the table's key. */
    public boolean isKey() {
      return this == PARTITION_KEY || this == SORT_KEY;
    }

    /** Whether each write gives the attribute its value by itself. */
    public boolean isKept() {
      return this == VERSION || this == CREATED_AT || this == UPDATED_AT;
    }
  }

  /** How a path class offers the component. */
  public enum Edge {
    /** A field. */
    FIELD,
    /** A method, since a field would make the path of a recursive document endless. */
    METHOD
  }

  /**
   * The field or method of a path class that leads to the component. A method is called {@code
   * pathAttribute} for a component {@code path}, since each attribute has a method of that name.
   */
  public String pathMember() {
    return edge == Edge.METHOD ? MemberNames.pathMethod(name) : name;
  }

  /** Whether an update may remove the attribute. */
  public boolean removable() {
    return presence != Presence.REQUIRED;
  }
}
