package io.dynamodel.processor.model;

import java.util.List;

/**
 * A value that no two items of the table share.
 *
 * @param name what its guards are called
 * @param component the component that has it
 * @param scope the components within whose values it is unique
 */
public record UniqueModel(String name, Component component, List<Component> scope) {
  public UniqueModel {
    scope = List.copyOf(scope);
  }
}
