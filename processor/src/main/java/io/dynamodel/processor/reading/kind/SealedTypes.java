package io.dynamodel.processor.reading.kind;

import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Sealed interfaces and what they permit. */
public final class SealedTypes {
  private SealedTypes() {}

  public static boolean isSealed(TypeElement type) {
    return type.getKind().isInterface() && type.getModifiers().contains(Modifier.SEALED);
  }

  /** The sealed interfaces that permit a type, directly or through each other: nearest first. */
  public static Stream<TypeElement> above(TypeElement type) {
    return type.getInterfaces().stream()
        .map(TypeUse::new)
        .flatMap(parent -> parent.element().stream())
        .filter(SealedTypes::isSealed)
        .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
  }

  /** The types at the ends of a sealed hierarchy. */
  public static Stream<TypeElement> permitted(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .map(TypeUse::new)
        .flatMap(subtype -> subtype.element().stream())
        .flatMap(type -> isSealed(type) ? permitted(type) : Stream.of(type))
        .distinct();
  }

  /** The records among them. */
  static Stream<TypeElement> records(TypeElement sealed) {
    return permitted(sealed).filter(type -> type.getKind() == ElementKind.RECORD);
  }

  /**
   * Looks at a type, then at the sealed interfaces above it: the first that {@code found} finds.
   */
  public static <T> Optional<T> nearest(
      TypeElement type, Function<TypeElement, Optional<T>> found) {
    return Stream.concat(Stream.of(type), above(type))
        .flatMap(each -> found.apply(each).stream())
        .findFirst();
  }
}
