package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an annotated type before its components are looked at. It is there for every
 * such type, however wrong.
 *
 * @param type the user's type
 * @param visible whether it is public
 * @param table what {@code @DynamoModel} and the annotations of indexes say, if it has the former
 * @param document whether it has {@code @DynamoDocument}
 * @param projection what {@code @DynamoProjection} says, if it has that
 * @param taken the names of promised types that the user has given to own types
 */
public record Outline(
    ClassName type,
    boolean visible,
    Optional<TableDeclaration> table,
    boolean document,
    Optional<ProjectionAnnotation> projection,
    List<ClassName> taken) {
  public Outline {
    taken = List.copyOf(taken);
  }

  /** How the types are called that it may get. */
  public GeneratedNames names() {
    return GeneratedNames.of(type);
  }

  /** The types that its indexes name for their items. */
  public List<ClassName> itemProjections() {
    return table.stream()
        .flatMap(declared -> declared.indexes().stream())
        .flatMap(index -> index.as().stream())
        .map(ItemProjection::type)
        .filter(ClassName.class::isInstance)
        .map(ClassName.class::cast)
        .toList();
  }

  /** Whether it gets a mapper: a projection alone has none. */
  public boolean hasMapper() {
    return table.isPresent() || document;
  }

  /** The names of the types that it is to get. */
  public List<ClassName> promised() {
    Stream<ClassName> ofModel = table.stream().flatMap(this::tables);
    Stream<ClassName> ofDocument = document ? Stream.of(names().path()) : Stream.empty();
    Stream<ClassName> mapper = hasMapper() ? Stream.of(names().mapper()) : Stream.empty();
    Stream<ClassName> ofProjection = projection.stream().map(annotation -> names().projection());
    return Stream.of(ofModel, mapper, ofDocument, ofProjection)
        .flatMap(promised -> promised)
        .toList();
  }

  private Stream<ClassName> tables(TableDeclaration declared) {
    return declared.async()
        ? Stream.of(names().table(), names().asyncTable())
        : Stream.of(names().table());
  }

  /** The same, where some of the names are taken. */
  public Outline withTaken(List<ClassName> names) {
    return new Outline(type, visible, table, document, projection, names);
  }
}
