package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Suggestion;
import io.dynamodel.processor.model.ComponentDeclaration;
import java.util.List;

/** Which component a user may have meant. */
final class MeantComponent {
  private MeantComponent() {}

  /** What to do about a name that none of them has: it may be the stored name of one. */
  static String instead(String name, List<ComponentDeclaration> components) {
    return components.stream()
        .filter(component -> component.attribute().equals(name))
        .findFirst()
        .map(component -> stored(name, component.name()))
        .orElseGet(
            () ->
                Suggestion.instead(
                    name, components.stream().map(ComponentDeclaration::name).toList()));
  }

  private static String stored(String name, String component) {
    return "\"%s\" is the stored name of %s: use \"%s\".".formatted(name, component, component);
  }
}
