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
 * @param parts the names of components that read only members of a document
 * @param suppressed warnings that any use of the type would cause
 */
public record ItemProjection(
    TypeName type,
    Optional<TypeName> of,
    List<String> components,
    List<String> parts,
    List<String> suppressed) {
  public ItemProjection {
    components = List.copyOf(components);
    parts = List.copyOf(parts);
    suppressed = List.copyOf(suppressed);
  }
}
