package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.processor.model.Outline;
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

  /** Empty if the type is neither a model nor a document. */
  Optional<Outline> of(TypeElement type) {
    Optional<TableDeclaration> table =
        AnnotationUse.on(type, DynamoModel.class).map(model -> table(model, type));
    boolean document = DocumentTypes.isDocument(type);
    return table.isPresent() || document
        ? Optional.of(withTaken(outline(type, table, document)))
        : Optional.empty();
  }

  private static Outline outline(
      TypeElement type, Optional<TableDeclaration> table, boolean document) {
    return new Outline(ClassName.get(type), Privacy.isPublic(type), table, document, List.of());
  }

  private Outline withTaken(Outline outline) {
    return outline.withTaken(outline.promised().stream().filter(this::isUsers).toList());
  }

  private boolean isUsers(ClassName name) {
    TypeElement type = elements.getTypeElement(name.canonicalName());
    return type != null && !AnnotationUse.isOn(type, DynamoGenerated.class);
  }

  private static TableDeclaration table(AnnotationUse model, TypeElement type) {
    return new TableDeclaration(model.text("table"), Indexes.of(type));
  }
}
