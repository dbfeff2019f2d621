package io.dynamodel.processor.model;

import io.dynamodel.processor.naming.MemberNames;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for parameters and fields that hold the components of a record: those of the components,
 * unless they have a capital.
 */
final class Parameters {
  private final Map<String, String> names = new HashMap<>();

  Parameters(List<Component> components) {
    UniqueNames unique = new UniqueNames();
    unique.reserve(components.stream().map(Component::name).toList());
    for (Component component : components) {
      String parameter = MemberNames.parameter(component.name());
      if (!parameter.equals(component.name())) {
        names.put(component.name(), unique.unique(parameter));
      }
    }
  }

  String of(Component component) {
    return names.getOrDefault(component.name(), component.name());
  }
}
