package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.ProjectionAnnotation;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the annotations on a type say. */
final class Outlines {
  private final Elements elements;

  Outlines(Elements elements) {
    this.elements = elements;
  }

  /** Empty if the type is neither a model, a document nor a projection. */
  Optional<Outline> of(TypeElement type) {
    Optional<TableDeclaration> table =
        AnnotationUse.on(type, DynamoModel.class).map(model -> table(model, type));
    boolean document = DocumentTypes.isDocument(type);
    Optional<AnnotationUse> projection = AnnotationUse.on(type, DynamoProjection.class);
    return table.isPresent() || document || projection.isPresent()
        ? Optional.of(
            withTaken(
                new Outline(
                    ClassName.get(type),
                    Privacy.isPublic(type) && projection.stream().allMatch(Outlines::isOfPublic),
                    table,
                    document,
                    projection.map(Outlines::projection),
                    List.of())))
        : Optional.empty();
  }

  private static ProjectionAnnotation projection(AnnotationUse projection) {
    return new ProjectionAnnotation(projection.mirrored("of").map(TypeName::get));
  }

  // Who can't see the model has no use for what reads it.
  private static boolean isOfPublic(AnnotationUse projection) {
    return projection.type("of").stream().allMatch(Privacy::isPublic);
  }

  private Outline withTaken(Outline outline) {
    return outline.withTaken(outline.promised().stream().filter(this::isUsers).toList());
  }

  private boolean isUsers(ClassName name) {
    TypeElement type = elements.getTypeElement(name.canonicalName());
    return type != null && !AnnotationUse.isOn(type, DynamoGenerated.class);
  }

  private static TableDeclaration table(AnnotationUse model, TypeElement type) {
    return new TableDeclaration(model.text("table"), model.isSet("async"), Indexes.of(type));
  }
}
