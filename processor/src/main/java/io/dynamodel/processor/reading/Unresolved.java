package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.Lost;
import io.dynamodel.processor.reading.source.OurAnnotation;
import io.dynamodel.processor.reading.source.OurAnnotation.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What is not there yet: types and constants that other processors may still generate, or that the
 * compiler will complain about.
 */
final class Unresolved {
  private final Lost lost;

  Unresolved(Lost lost) {
    this.lost = lost;
  }

  /** A type if something is missing in its declaration, or in an interface that decides of it. */
  Stream<TypeElement> in(TypeElement type) {
    return Stream.of(type).filter(this::isIn);
  }

  /**
   * The name of a type that {@code type}, or an interface above it, names and that is not there.
   */
  static Optional<ClassName> missing(TypeElement type) {
    return Stream.concat(Stream.of(type), SealedTypes.above(type))
        .flatMap(Unresolved::named)
        .flatMap(Unresolved::errors)
        .map(missing -> ClassName.get((TypeElement) ((DeclaredType) missing).asElement()))
        .findFirst();
  }

  private static Stream<TypeMirror> named(TypeElement type) {
    return Stream.of(
            type.getRecordComponents().stream().map(RecordComponentElement::asType),
            type.getInterfaces().stream(),
            type.getPermittedSubclasses().stream())
        .flatMap(types -> types);
  }

  private static Stream<TypeMirror> errors(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        ? Stream.of(type)
        : parts(type).flatMap(Unresolved::errors);
  }

  private boolean isIn(TypeElement type) {
    return isInHead(type)
        || Stream.concat(Stream.of(type), SealedTypes.above(type)).anyMatch(lost::isAnyIn)
        || SealedTypes.above(type).anyMatch(Unresolved::isInAnnotations)
        || type.getRecordComponents().stream().anyMatch(Unresolved::isInComponent);
  }

  private static boolean isInHead(TypeElement type) {
    return isInAnnotations(type)
        || isAny(type.getPermittedSubclasses())
        || (!hasKind(type)
            && Stream.concat(Stream.of(type), SealedTypes.above(type))
                .anyMatch(each -> isAny(each.getInterfaces())));
  }

  /** Whether its own annotations say what it is. */
  private static boolean hasKind(TypeElement type) {
    return OurAnnotation.types(Role.KIND).stream().anyMatch(kind -> AnnotationUse.isOn(type, kind));
  }

  private static boolean isAny(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(Unresolved::isIn);
  }

  private static boolean isInComponent(RecordComponentElement component) {
    return isInAnnotations(component)
        || AnnotationUse.on(component, ConvertWith.class)
            .filter(Unresolved::isInConverter)
            .isPresent()
        || isIn(component.asType());
  }

  /** A converter may convert for an interface that is not there. */
  private static boolean isInConverter(AnnotationUse use) {
    return use.isUnresolved()
        || use.type("value")
            .filter(type -> isAny(type.getInterfaces()) || isIn(type.getSuperclass()))
            .isPresent();
  }

  private static boolean isInAnnotations(AnnotatedConstruct element) {
    return AnnotationUse.all(element)
        .filter(AnnotationUse::isOurs)
        .anyMatch(AnnotationUse::isUnresolved);
  }

  private static boolean isIn(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || AnnotationUse.on(type, ConvertWith.class).filter(Unresolved::isInConverter).isPresent()
        || parts(type).anyMatch(Unresolved::isIn);
  }

  private static Stream<TypeMirror> parts(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().map(argument -> argument);
    }
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    return type instanceof WildcardType wildcard
        ? Stream.ofNullable(wildcard.getExtendsBound())
        : Stream.empty();
  }
}
