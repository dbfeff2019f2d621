package io.dynamodel.processor.reading.source;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** An annotation in a user's source. What the source does not say of it, or wrongly, is empty. */
public record AnnotationUse(AnnotationMirror mirror) {
  // What javac gives as the value of a constant that it can't find.
  private static final String UNRESOLVED = "<error>";

  /** All annotations on something, those in containers included. */
  public static Stream<AnnotationUse> all(AnnotatedConstruct element) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationUse::new)
        .flatMap(use -> Stream.concat(Stream.of(use), use.contained()));
  }

  /** The annotations of a type on something. */
  public static List<AnnotationUse> all(
      AnnotatedConstruct element, Class<? extends Annotation> type) {
    return all(element).filter(use -> use.is(type)).toList();
  }

  /** The annotation of a type on something. */
  public static Optional<AnnotationUse> on(
      AnnotatedConstruct element, Class<? extends Annotation> type) {
    return all(element).filter(use -> use.is(type)).findFirst();
  }

  public static boolean isOn(AnnotatedConstruct element, Class<? extends Annotation> type) {
    return on(element, type).isPresent();
  }

  /** Whether it is one that models are made of. */
  public boolean isOurs() {
    return OurAnnotation.all().anyMatch(annotation -> is(annotation.type()));
  }

  public String simpleName() {
    return type().getSimpleName().toString();
  }

  /** The names of the values that the source gives, in its order. */
  public Stream<String> members() {
    return mirror.getElementValues().keySet().stream()
        .map(member -> member.getSimpleName().toString());
  }

  /** The value as the source has it. */
  public Optional<AnnotationValue> value(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(entry -> entry.getValue())
        .findFirst();
  }

  /** One of the values of an array; the value itself if it is no array. */
  public Optional<AnnotationValue> part(String member, int part) {
    return value(member)
        .map(
            value ->
                value.getValue() instanceof List<?> values
                    ? (AnnotationValue) values.get(part)
                    : value);
  }

  /** Whether the value is {@code true}. */
  public boolean isSet(String member) {
    return is(member, true);
  }

  /** Whether the value is given as {@code false}. */
  public boolean isFalse(String member) {
    return is(member, false);
  }

  private boolean is(String member, boolean expected) {
    return value(member).filter(value -> value.getValue().equals(expected)).isPresent();
  }

  public Optional<Integer> number(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast);
  }

  public Optional<String> text(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(value -> !value.equals(UNRESOLVED))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /** The texts of an array. */
  public Optional<List<String>> texts(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(AnnotationUse::texts);
  }

  private static List<String> texts(Object values) {
    return ((List<?>) values)
        .stream()
            .map(value -> ((AnnotationValue) value).getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList();
  }

  /** The name of an enum's constant. */
  public Optional<String> constant(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString());
  }

  /** The class or interface of a class literal. */
  public Optional<TypeElement> type(String member) {
    return mirrored(member).map(TypeUse::new).flatMap(TypeUse::element);
  }

  /** The type of a class literal, which may be a primitive or an array. */
  public Optional<TypeMirror> mirrored(String member) {
    return value(member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  /** Whether there can be several on one thing. */
  public boolean isRepeatable() {
    return type().getAnnotation(Repeatable.class) != null;
  }

  /** Whether the source lacks a value that it has to give. */
  public boolean isIncomplete() {
    return ElementFilter.methodsIn(type().getEnclosedElements()).stream()
        .filter(member -> member.getDefaultValue() == null)
        .anyMatch(member -> !mirror.getElementValues().containsKey(member));
  }

  /** Whether there is a value of that name. */
  boolean canHave(String member) {
    return ElementFilter.methodsIn(type().getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(member));
  }

  /** Whether a value is a constant that does not exist, or not yet. */
  public boolean isUnresolved() {
    return mirror.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .anyMatch(AnnotationUse::isUnresolved);
  }

  private static boolean isUnresolved(Object value) {
    return value instanceof List<?> values
        ? values.stream().anyMatch(AnnotationUse::isUnresolvedPart)
        : UNRESOLVED.equals(value) || isUnresolvedType(value);
  }

  private static boolean isUnresolvedPart(Object value) {
    return isUnresolved(((AnnotationValue) value).getValue());
  }

  private static boolean isUnresolvedType(Object value) {
    return value instanceof TypeMirror type && type.getKind() == TypeKind.ERROR;
  }

  private Stream<AnnotationUse> contained() {
    return value("value").map(AnnotationValue::getValue).stream()
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .map(value -> ((AnnotationValue) value).getValue())
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> new AnnotationUse((AnnotationMirror) value));
  }

  private boolean is(Class<? extends Annotation> annotation) {
    return type().getQualifiedName().contentEquals(annotation.getCanonicalName());
  }

  private TypeElement type() {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }
}
