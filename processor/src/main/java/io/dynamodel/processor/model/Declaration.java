package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Set;
import java.util.stream.Collectors;

/** An annotated type as it is declared, mistakes included. */
public sealed interface Declaration
    permits RecordDeclaration, SealedDeclaration, SealedModelDeclaration, ProjectionDeclaration {

  /** Its names and what the annotations on the type say. */
  Outline outline();

  /** The types, of users or generated, that generated code for it names in expressions. */
  Set<ClassName> uses();

  /** The names by which generated code refers to them: types nested in others by the outer one. */
  default Set<String> usedNames() {
    return uses().stream()
        .map(type -> type.topLevelClassName().simpleName())
        .collect(Collectors.toSet());
  }
}
