package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as it is declared, mistakes included.
 *
 * @param declaredOn the type with {@code @DynamoModel}: of the records of a sealed model, the
 *     interface
 * @param name empty if the compiler has to complain about it
 * @param async whether it gets a table class that waits for nothing, too
 * @param typeAttribute the stored name of what tells the types of the table apart; empty if nothing
 *     but their keys does
 * @param partition the template of its partition key, on the type or on the interface of its sealed
 *     model; empty if a component is the key
 * @param sort the template of its sort key, likewise
 * @param indexes in order of annotation, those of the interface first
 */
public record TableDeclaration(
    ClassName declaredOn,
    Optional<String> name,
    boolean async,
    Optional<String> typeAttribute,
    Optional<KeyTemplateDeclaration> partition,
    Optional<KeyTemplateDeclaration> sort,
    List<IndexDeclaration> indexes) {

  /** The stored name of what tells types apart, unless the model has another one. */
  public static final String TYPE_ATTRIBUTE = SealedModel.TYPE_ATTRIBUTE;

  public TableDeclaration {
    indexes = List.copyOf(indexes);
  }

  /** The templates of its key. */
  public Stream<KeyTemplateDeclaration> templates() {
    return Stream.concat(partition.stream(), sort.stream());
  }

  /** Whether it or one of its indexes has a template. */
  public boolean hasTemplate() {
    return Stream.concat(templates(), indexes.stream().flatMap(IndexDeclaration::templates))
        .findAny()
        .isPresent();
  }
}
