package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * The type that an index's annotation names for its items.
 *
 * @param type what should be a projection
 * @param of what it is a projection of, if it is one
 * @param components the names of its components
 * @param suppressed warnings that any use of the type would cause
 */
public record ItemProjection(
    TypeName type, Optional<TypeName> of, List<String> components, List<String> suppressed) {
  public ItemProjection {
    components = List.copyOf(components);
    suppressed = List.copyOf(suppressed);
  }
}
