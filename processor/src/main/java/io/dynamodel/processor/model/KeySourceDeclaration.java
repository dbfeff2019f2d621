package io.dynamodel.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the value of a key attribute comes from, as it is declared: a component, or a template of
 * several.
 */
public sealed interface KeySourceDeclaration
    permits KeySourceDeclaration.OfComponent, KeyTemplateDeclaration {

  /** The names of what should be components, in their order. */
  Stream<String> components();

  /**
   * A component whose attribute is the key attribute.
   *
   * @param name the name of what should be a component
   */
  record OfComponent(String name) implements KeySourceDeclaration {
    @Override
    public Stream<String> components() {
      return Stream.of(name);
    }
  }

  /** Components that are key attributes, one each. */
  static List<KeySourceDeclaration> ofComponents(List<String> names) {
    return names.stream().<KeySourceDeclaration>map(OfComponent::new).toList();
  }

  /**
   * What a query narrows step by step: the components of the sort key that it does not know yet.
   */
  static List<String> steps(List<KeySourceDeclaration> partition, List<KeySourceDeclaration> sort) {
    List<String> known = partition.stream().flatMap(KeySourceDeclaration::components).toList();
    return sort.stream()
        .flatMap(KeySourceDeclaration::components)
        .filter(component -> !known.contains(component))
        .distinct()
        .toList();
  }

  /** The names of those sources that are components. */
  static List<String> componentsOf(List<KeySourceDeclaration> sources) {
    return sources.stream()
        .filter(OfComponent.class::isInstance)
        .flatMap(KeySourceDeclaration::components)
        .toList();
  }

  /** Those sources that are templates. */
  static Stream<KeyTemplateDeclaration> templatesOf(List<KeySourceDeclaration> sources) {
    return sources.stream()
        .filter(KeyTemplateDeclaration.class::isInstance)
        .map(KeyTemplateDeclaration.class::cast);
  }
}
