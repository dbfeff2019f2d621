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
    /** A part of the text of a key of the table, and an attribute beside it. */
    KEY_PART,
    /** A part of the text of a key of the table, stored nowhere else. */
    KEY_PART_ALONE,
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

    /** Whether it is the table's key or a part of it. */
    public boolean isKey() {
      return this == PARTITION_KEY || this == SORT_KEY || isPart();
    }

    /** Whether it is a part of the text of a key of the table. */
    public boolean isPart() {
      return this == KEY_PART || this == KEY_PART_ALONE;
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
