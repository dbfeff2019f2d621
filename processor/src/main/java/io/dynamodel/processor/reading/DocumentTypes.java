package io.dynamodel.processor.reading;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which types are documents: those that say so, and the records of sealed ones. */
final class DocumentTypes {
  private DocumentTypes() {}

  static boolean isDocument(TypeElement type) {
    return AnnotationUse.isOn(type, DynamoDocument.class) || typeName(type).isPresent();
  }

  /** What tells a record from the others of a sealed document; empty if it is none of them. */
  static Optional<String> typeName(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? sealedDocument(type).flatMap(document -> givenTypeName(type))
        : Optional.empty();
  }

  static Optional<String> givenTypeName(TypeElement type) {
    return AnnotationUse.on(type, TypeName.class).flatMap(use -> use.text("value"));
  }

  /** The sealed document that permits a type, directly or through other sealed interfaces. */
  static Optional<TypeElement> sealedDocument(TypeElement type) {
    return above(type).filter(DocumentTypes::isSealedDocument).findFirst();
  }

  static boolean isSealed(TypeElement type) {
    return type.getKind().isInterface() && type.getModifiers().contains(Modifier.SEALED);
  }

  private static boolean isSealedDocument(TypeElement type) {
    return isSealed(type) && AnnotationUse.isOn(type, DynamoDocument.class);
  }

  private static Stream<TypeElement> above(TypeElement type) {
    return type.getInterfaces().stream()
        .map(TypeUse::new)
        .flatMap(parent -> parent.element().stream())
        .filter(DocumentTypes::isSealed)
        .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
  }
}
