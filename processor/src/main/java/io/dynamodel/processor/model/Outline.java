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
 * @param kinds what it is: one kind, or several by mistake
 * @param taken the names of promised types that the user has given to own types
 */
public record Outline(ClassName type, boolean visible, List<Kind> kinds, List<ClassName> taken) {
  public Outline {
    kinds = List.copyOf(kinds);
    taken = List.copyOf(taken);
  }

  /** How the types are called that it may get. */
  public GeneratedNames names() {
    return GeneratedNames.of(type);
  }

  /** The table of a model, sealed or not. */
  public Optional<TableDeclaration> table() {
    return kinds.stream().flatMap(Outline::table).findFirst();
  }

  private static Stream<TableDeclaration> table(Kind kind) {
    if (kind instanceof Kind.Model model) {
      return Stream.of(model.table());
    }
    return kind instanceof Kind.SealedModel sealed ? Stream.of(sealed.table()) : Stream.empty();
  }

  /** The interface of the sealed model that a record belongs to. */
  public Optional<ClassName> sealed() {
    return kinds.stream()
        .flatMap(
            kind -> kind instanceof Kind.Model model ? model.sealed().stream() : Stream.empty())
        .findFirst();
  }

  /** Whether it is a document, sealed or not. */
  public boolean document() {
    return kinds.stream()
        .anyMatch(kind -> kind instanceof Kind.Document || kind instanceof Kind.SealedDocument);
  }

  /** What {@code @DynamoProjection} says, if it is a projection. */
  public Optional<ProjectionAnnotation> projection() {
    return kinds.stream()
        .flatMap(
            kind ->
                kind instanceof Kind.Projection each
                    ? Stream.of(each.annotation())
                    : Stream.empty())
        .findFirst();
  }

  /** The types that its indexes name for their items. */
  public List<ClassName> itemProjections() {
    return table().stream()
        .flatMap(declared -> declared.indexes().stream())
        .flatMap(index -> index.as().stream())
        .map(ItemProjection::type)
        .filter(ClassName.class::isInstance)
        .map(ClassName.class::cast)
        .toList();
  }

  /** Whether it gets a mapper: a projection has none, and a sealed model those of its records. */
  public boolean hasMapper() {
    return kinds.stream()
        .anyMatch(kind -> !(kind instanceof Kind.Projection || kind instanceof Kind.SealedModel));
  }

  /** The names of the types that it is to get. */
  public List<ClassName> promised() {
    Stream<ClassName> mapper = hasMapper() ? Stream.of(names().mapper()) : Stream.empty();
    Stream<ClassName> ofKinds = kinds.stream().flatMap(this::promised);
    return Stream.concat(ofKinds, mapper).distinct().toList();
  }

  private Stream<ClassName> promised(Kind kind) {
    if (kind instanceof Kind.Projection) {
      return Stream.of(names().projection());
    }
    return kind instanceof Kind.Document || kind instanceof Kind.SealedDocument
        ? Stream.of(names().path())
        : table(kind).flatMap(this::tables);
  }

  private Stream<ClassName> tables(TableDeclaration declared) {
    return declared.async()
        ? Stream.of(names().table(), names().asyncTable())
        : Stream.of(names().table());
  }

  /** The same, where some of the names are taken. */
  public Outline withTaken(List<ClassName> names) {
    return new Outline(type, visible, kinds, names);
  }
}
