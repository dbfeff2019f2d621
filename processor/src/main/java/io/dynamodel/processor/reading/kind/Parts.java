package io.dynamodel.processor.reading.kind;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the projections of documents that projections have as components. */
public final class Parts {
  private Parts() {}

  /** Whether {@code type} has components that a projection of it can read. */
  public static boolean isRecordDocument(TypeElement type) {
    return type.getKind() == ElementKind.RECORD && DocumentTypes.isDocument(type);
  }

  /** The document of which {@code type} is a projection; empty if it is none of a document. */
  static Optional<TypeElement> document(TypeElement type) {
    return AnnotationUse.on(type, DynamoProjection.class)
        .flatMap(projection -> projection.type("of"))
        .filter(Parts::isRecordDocument);
  }

  /** The part of {@code stored} that {@code type} is; empty if it is none. */
  public static Optional<ComponentType.Part> of(TypeElement type, ComponentType stored) {
    return document(type)
        .map(ClassName::get)
        .filter(stored.javaType()::equals)
        .map(
            document ->
                ComponentType.Part.of(ClassName.get(type), ComponentType.Document.of(document)));
  }

  /** The projection of a document that a component is, or that its Optional holds. */
  public static Optional<TypeElement> partOf(TypeUse type) {
    TypeUse held = type.is(Optional.class) && !type.arguments().isEmpty() ? type.content() : type;
    return held.element().filter(element -> document(element).isPresent());
  }

  /** The projections of documents that lists, sets and maps hold, at any depth. */
  public static Stream<TypeElement> inside(TypeUse type) {
    return type.arguments().stream()
        .flatMap(argument -> Stream.concat(argument.element().stream(), inside(argument)))
        .filter(element -> document(element).isPresent());
  }

  /** Whether {@code projection} is reached from {@code part}: reading it would never end. */
  public static boolean isEndless(TypeElement projection, TypeElement part) {
    return DocumentGraph.reached(part, Parts::partOf).contains(projection);
  }
}
