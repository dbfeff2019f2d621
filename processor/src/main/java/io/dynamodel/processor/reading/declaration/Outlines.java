package io.dynamodel.processor.reading.declaration;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.processor.model.Kind;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.ProjectionAnnotation;
import io.dynamodel.processor.model.TableDeclaration;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.Privacy;
import io.dynamodel.processor.reading.source.VisibleTypes;
import io.dynamodel.processor.reading.table.Tables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the annotations on a type say. */
public final class Outlines {
  private final Elements elements;

  public Outlines(Elements elements) {
    this.elements = elements;
  }

  /** Empty if the type is neither a model, a document nor a projection. */
  public Optional<Outline> of(TypeElement type) {
    Optional<AnnotationUse> projection = AnnotationUse.on(type, DynamoProjection.class);
    List<Kind> kinds =
        Stream.of(
                model(type),
                document(type),
                projection.<Kind>map(use -> new Kind.Projection(projection(use))))
            .flatMap(Optional::stream)
            .toList();
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            withTaken(
                type,
                new Outline(
                    ClassName.get(type),
                    Privacy.isPublic(type) && projection.stream().allMatch(Outlines::isOfPublic),
                    kinds,
                    List.of())));
  }

  /**
   * What a type was probably meant to be, for stubs.
   *
   * @param lost the annotations that it, or an interface above it, has lost; any other name may be
   *     a misspelt one
   */
  public Optional<Outline> assumed(TypeElement type, Set<String> lost) {
    return kind(type, lost)
        .map(
            kind ->
                new Outline(ClassName.get(type), Privacy.isPublic(type), List.of(kind), List.of()))
        .map(outline -> withTaken(type, outline));
  }

  private static Optional<Kind> kind(TypeElement type, Set<String> lost) {
    boolean sealed = SealedTypes.isSealed(type);
    if (lost.contains(OurAnnotation.PROJECTION.simpleName())) {
      return Optional.of(new Kind.Projection(new ProjectionAnnotation(Optional.empty())));
    }
    if (lost.contains(OurAnnotation.MODEL.simpleName())) {
      TableDeclaration table = Tables.assumed(type);
      return Optional.of(
          sealed ? new Kind.SealedModel(table) : new Kind.Model(table, Optional.empty()));
    }
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(sealed ? new Kind.SealedDocument() : new Kind.Document());
  }

  private static Optional<Kind> model(TypeElement type) {
    Optional<TypeElement> sealed = ModelTypes.ofRecord(type);
    Optional<TableDeclaration> own =
        AnnotationUse.on(type, DynamoModel.class).map(model -> Tables.own(type, model));
    if (own.isPresent() && SealedTypes.isSealed(type)) {
      return own.map(Kind.SealedModel::new);
    }
    // Of both, its own is the mistake.
    return sealed
        .map(model -> Tables.ofRecord(type, model))
        .or(() -> own)
        .map(table -> new Kind.Model(table, sealed.map(ClassName::get)));
  }

  private static Optional<Kind> document(TypeElement type) {
    if (!DocumentTypes.isDocument(type)) {
      return Optional.empty();
    }
    return Optional.of(
        SealedTypes.isSealed(type) ? new Kind.SealedDocument() : new Kind.Document());
  }

  private static ProjectionAnnotation projection(AnnotationUse projection) {
    return new ProjectionAnnotation(projection.mirrored("of").map(TypeName::get));
  }

  // Who can't see the model has no use for what reads it.
  private static boolean isOfPublic(AnnotationUse projection) {
    return projection.type("of").stream().allMatch(Privacy::isPublic);
  }

  private Outline withTaken(TypeElement type, Outline outline) {
    return outline.withTaken(
        outline.promised().stream().filter(name -> isUsers(name, type)).toList());
  }

  private boolean isUsers(ClassName name, TypeElement viewer) {
    return VisibleTypes.find(name.canonicalName(), viewer, elements)
        .filter(type -> !AnnotationUse.isOn(type, DynamoGenerated.class))
        .isPresent();
  }
}
