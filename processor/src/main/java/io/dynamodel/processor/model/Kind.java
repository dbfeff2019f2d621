package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.Optional;

/** What annotations make of a type. */
public sealed interface Kind {

  /**
   * A record whose instances are items.
   *
   * @param sealed the interface of the sealed model that it belongs to
   */
  record Model(TableDeclaration table, Optional<ClassName> sealed) implements Kind {}

  /** A sealed interface of records that are items of one table. */
  record SealedModel(TableDeclaration table) implements Kind {}

  /** A record that is stored inside of items. */
  record Document() implements Kind {}

  /** A sealed interface of such records. */
  record SealedDocument() implements Kind {}

  /**
   * A record that reads a part of items or documents.
   *
   * @param annotation what {@code @DynamoProjection} says
   */
  record Projection(ProjectionAnnotation annotation) implements Kind {}
}
