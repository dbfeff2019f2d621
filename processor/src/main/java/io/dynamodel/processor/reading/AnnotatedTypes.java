package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.processor.reading.source.AnnotationUse;
import io.dynamodel.processor.reading.source.OurAnnotation;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The types of a round that annotations of ours are on or in.
 *
 * @param all these types, the hidden ones included
 * @param hidden those that the compiler keeps from processors: Eclipse's does so with all that is
 *     in a file with a syntax error, unless other types lead to it
 * @param compiled the types that no other is around of those that are compiled, annotated or not
 * @param areAlone whether nobody but us has made a type in the round before
 */
public record AnnotatedTypes(
    Set<ClassName> all, Set<ClassName> hidden, Set<ClassName> compiled, boolean areAlone) {
  private static final Set<Class<? extends Annotation>> ANNOTATIONS =
      OurAnnotation.all().map(OurAnnotation::type).collect(Collectors.toSet());

  /** The qualified names of the annotations. */
  public static Set<String> annotations() {
    return ANNOTATIONS.stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  /** Finds them. */
  public static AnnotatedTypes in(RoundEnvironment round) {
    Set<ClassName> shown = shown(round);
    Set<ClassName> all = new HashSet<>(shown);
    round.getRootElements().stream()
        .flatMap(AnnotatedTypes::types)
        .filter(AnnotatedTypes::isAnnotated)
        .map(ClassName::get)
        .forEach(all::add);
    Set<ClassName> hidden = new HashSet<>(all);
    hidden.removeAll(shown);
    return new AnnotatedTypes(
        all,
        hidden,
        ElementFilter.typesIn(round.getRootElements()).stream()
            .map(ClassName::get)
            .collect(Collectors.toSet()),
        round.getRootElements().stream().allMatch(AnnotatedTypes::isGenerated));
  }

  /** The types that have such an annotation, or whose components have. */
  private static Set<ClassName> shown(RoundEnvironment round) {
    Set<? extends Element> elements = round.getElementsAnnotatedWithAny(ANNOTATIONS);
    return elements.stream()
        .map(element -> element instanceof TypeElement ? element : element.getEnclosingElement())
        .filter(TypeElement.class::isInstance)
        .distinct()
        .map(type -> ClassName.get((TypeElement) type))
        .collect(Collectors.toSet());
  }

  private static boolean isGenerated(Element element) {
    return AnnotationUse.isOn(element, DynamoGenerated.class);
  }

  /** A type and those in it. */
  private static Stream<TypeElement> types(Element element) {
    return element instanceof TypeElement type
        ? Stream.concat(
            Stream.of(type),
            ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .flatMap(AnnotatedTypes::types))
        : Stream.empty();
  }

  private static boolean isAnnotated(TypeElement type) {
    return Stream.concat(Stream.of(type), type.getRecordComponents().stream())
        .flatMap(AnnotationUse::all)
        .anyMatch(AnnotationUse::isOurs);
  }
}
