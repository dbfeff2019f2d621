package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an annotated type before its components are looked at. It is there for every
 * such type, however wrong.
 *
 * @param type the user's type
 * @param visible whether it is public
 * @param table what {@code @DynamoModel} and the annotations of indexes say, if it has the former
 * @param document whether it has {@code @DynamoDocument}
 * @param taken the names of promised types that the user has given to own types
 */
public record Outline(
    ClassName type,
    boolean visible,
    Optional<TableDeclaration> table,
    boolean document,
    List<ClassName> taken) {
  public Outline {
    taken = List.copyOf(taken);
  }

  /** The names of the types that it may get. */
  public GeneratedNames names() {
    return GeneratedNames.of(type);
  }
}
