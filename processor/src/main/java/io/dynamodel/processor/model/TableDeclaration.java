package io.dynamodel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is declared, mistakes included.
 *
 * @param name empty if the compiler has to complain about it
 * @param async whether it gets a table class that waits for nothing, too
 * @param indexes in order of annotation
 */
public record TableDeclaration(
    Optional<String> name, boolean async, List<IndexDeclaration> indexes) {
  public TableDeclaration {
    indexes = List.copyOf(indexes);
  }
}
