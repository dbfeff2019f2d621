package io.dynamodel.processor.model;

import io.dynamodel.processor.naming.IndexMethods;
import java.util.Optional;

/**
 * A global secondary index as it is declared, mistakes included.
 *
 * @param position counts the type's indexes, from 0
 * @param partition the name of what should be a component
 * @param sort the name of what should be a component
 * @param givenMethod the method's name, if the annotation has one
 */
public record IndexDeclaration(
    int position,
    String name,
    String partition,
    Optional<String> sort,
    Optional<String> givenMethod) {

  /** The method that queries the index; empty if the index's name is of no use for it. */
  public Optional<String> method() {
    return givenMethod.or(() -> IndexMethods.of(name));
  }

  /** Whether a component is one of its keys. */
  public boolean names(String component) {
    return partition.equals(component) || sort.filter(component::equals).isPresent();
  }
}
