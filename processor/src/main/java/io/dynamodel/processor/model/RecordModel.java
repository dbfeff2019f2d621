package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A user's record and the mapper that it gets.
 *
 * @param mapper the generated mapper
 * @param variable a name for a parameter that holds one: no keyword, and not {@code id}
 * @param typeName what tells it from the other records of a sealed document
 * @param attributeNames the constant for the names of all attributes, if a component needs it
 * @param components in order of declaration
 */
public record RecordModel(
    Origin origin,
    ClassName mapper,
    String variable,
    Optional<String> typeName,
    Optional<String> attributeNames,
    List<Component> components) {

  public RecordModel {
    components = List.copyOf(components);
  }

  /** The record. */
  public ClassName type() {
    return origin.type();
  }

  /** The components that are attributes: all but the one that holds the unmapped ones. */
  public List<Component> attributes() {
    return components.stream()
        .filter(component -> component.role() != Component.Role.UNMAPPED)
        .toList();
  }
}
