package io.dynamodel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Unique} says.
 *
 * @param name what the guards are called, if the annotation says
 * @param scope the names of what should be components, within whose values it is unique
 */
public record UniqueDeclaration(Optional<String> name, List<String> scope) {
  public UniqueDeclaration {
    scope = List.copyOf(scope);
  }
}
