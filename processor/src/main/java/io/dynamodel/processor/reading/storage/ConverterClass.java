package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.kind.Shape;
import io.dynamodel.processor.reading.source.Privacy;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether generated code can make a converter: {@code new MoneyConverter()}. */
public final class ConverterClass {
  private ConverterClass() {}

  /** What keeps code in a package from that, as the end of a sentence about the converter. */
  public static Optional<String> problem(TypeElement type, String packageName) {
    return privacy(type, packageName)
        .or(() -> kind(type))
        .or(() -> when(!type.getTypeParameters().isEmpty(), "is generic"))
        .or(
            () ->
                when(
                    !hasConstructor(type, packageName),
                    "has no constructor without parameters to call"));
  }

  private static Optional<String> privacy(TypeElement type, String packageName) {
    return Privacy.of(type, packageName)
        .map(
            privacy ->
                privacy.culprit().equals(type)
                    ? "is " + privacy.visibility()
                    : "is inside of " + privacy.name() + ", which is " + privacy.visibility());
  }

  private static Optional<String> kind(TypeElement type) {
    boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    return when(!isClass, "is " + Shape.kind(type))
        .or(() -> when(type.getModifiers().contains(Modifier.ABSTRACT), "is abstract"))
        .or(() -> when(isInner(type), "is not static"));
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean hasConstructor(TypeElement type, String packageName) {
    boolean near = ClassName.get(type).packageName().equals(packageName);
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(
            constructor ->
                near
                    ? !constructor.getModifiers().contains(Modifier.PRIVATE)
                    : constructor.getModifiers().contains(Modifier.PUBLIC))
        .map(ExecutableElement::getParameters)
        .anyMatch(parameters -> parameters.isEmpty());
  }

  private static Optional<String> when(boolean condition, String problem) {
    return condition ? Optional.of(problem) : Optional.empty();
  }
}
