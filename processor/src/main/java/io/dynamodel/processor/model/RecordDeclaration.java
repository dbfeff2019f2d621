package io.dynamodel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A record as it is declared: a record indeed, but otherwise with all its mistakes.
 *
 * @param outline its names and what the annotations on the type say
 * @param shadowed simple names of {@code java.lang} that types of the record's package hide
 * @param suppressed warnings that any use of the user's types would cause
 * @param components in order of declaration
 */
public record RecordDeclaration(
    Outline outline,
    List<String> shadowed,
    List<String> suppressed,
    List<ComponentDeclaration> components) {
  public RecordDeclaration {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    components = List.copyOf(components);
  }

  /** The component of that name. */
  public Optional<ComponentDeclaration> component(String name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }
}
