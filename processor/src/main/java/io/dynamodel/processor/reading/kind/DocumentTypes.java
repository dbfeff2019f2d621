package io.dynamodel.processor.reading.kind;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.processor.reading.source.AnnotationUse;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Which types are documents: those that say so, and the records of sealed ones. */
public final class DocumentTypes {
  private DocumentTypes() {}

  public static boolean isDocument(TypeElement type) {
    return AnnotationUse.isOn(type, DynamoDocument.class) || typeName(type).isPresent();
  }

  /** What tells a record from the others of a sealed document; empty if it is none of them. */
  public static Optional<String> typeName(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? sealedDocument(type).flatMap(document -> givenTypeName(type))
        : Optional.empty();
  }

  public static Optional<String> givenTypeName(TypeElement type) {
    return AnnotationUse.on(type, TypeName.class).flatMap(use -> use.text("value"));
  }

  /** The sealed document that permits a type, directly or through other sealed interfaces. */
  public static Optional<TypeElement> sealedDocument(TypeElement type) {
    return SealedTypes.above(type).filter(DocumentTypes::isSealedDocument).findFirst();
  }

  private static boolean isSealedDocument(TypeElement type) {
    return SealedTypes.isSealed(type) && AnnotationUse.isOn(type, DynamoDocument.class);
  }
}
