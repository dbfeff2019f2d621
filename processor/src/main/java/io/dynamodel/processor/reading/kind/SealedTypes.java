package io.dynamodel.processor.reading.kind;

import io.dynamodel.annotations.TypeName;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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
    return parents(type)
        .filter(SealedTypes::isSealed)
        .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent)));
  }

  /** The types that it permits, though they do not implement it. */
  public static Stream<TypeElement> strangers(TypeElement sealed) {
    return direct(sealed).filter(subtype -> parents(subtype).noneMatch(sealed::equals));
  }

  /** The types at the ends of a sealed hierarchy. */
  public static Stream<TypeElement> permitted(TypeElement sealed) {
    Set<TypeElement> ends = new LinkedHashSet<>();
    Set<TypeElement> passed = new HashSet<>();
    addPermitted(sealed, ends, passed);
    return ends.stream();
  }

  // A source that is being written may have interfaces that permit each other.
  private static void addPermitted(
      TypeElement sealed, Set<TypeElement> ends, Set<TypeElement> passed) {
    if (passed.add(sealed)) {
      direct(sealed)
          .forEach(
              subtype -> {
                if (isSealed(subtype)) {
                  addPermitted(subtype, ends, passed);
                } else {
                  ends.add(subtype);
                }
              });
    }
  }

  /** The types that it permits itself. */
  public static Stream<TypeElement> direct(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .map(TypeUse::new)
        .flatMap(subtype -> subtype.element().stream());
  }

  private static Stream<TypeElement> parents(TypeElement type) {
    return type.getInterfaces().stream()
        .map(TypeUse::new)
        .flatMap(parent -> parent.element().stream());
  }

  /** Whether it permits records alone, which have names: it is almost a document. */
  public static boolean isOfRecords(TypeElement type) {
    return isSealed(type)
        && permitted(type)
            .allMatch(
                each ->
                    each.getKind() == ElementKind.RECORD
                        && AnnotationUse.isOn(each, TypeName.class));
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
