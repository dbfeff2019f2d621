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

/**
 * What keeps generated code from making a converter: {@code new MoneyConverter()}.
 *
 * @param reason the end of a sentence about the converter
 * @param remedy what to do about it
 */
public record ConverterClass(String reason, String remedy) {
  private static final String NAME_ANOTHER = "Name a class with a constructor without parameters.";

  /** What keeps code in a package from that, if anything does. */
  public static Optional<ConverterClass> problem(TypeElement type, String packageName) {
    return privacy(type, packageName)
        .or(() -> kind(type))
        .or(() -> when(!type.getTypeParameters().isEmpty(), "is generic", NAME_ANOTHER))
        .or(() -> constructor(type, packageName));
  }

  private static Optional<ConverterClass> privacy(TypeElement type, String packageName) {
    return Privacy.of(type, packageName)
        .map(
            privacy ->
                new ConverterClass(
                    privacy.culprit().equals(type)
                        ? "is " + privacy.visibility()
                        : "is inside of " + privacy.name() + ", which is " + privacy.visibility(),
                    "Make " + privacy.name() + " " + privacy.wanted() + "."));
  }

  private static Optional<ConverterClass> kind(TypeElement type) {
    boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    return when(!isClass, "is " + Shape.kind(type), NAME_ANOTHER)
        .or(() -> when(isAbstract, "is abstract", NAME_ANOTHER))
        .or(() -> when(isInner(type), "is not static", "Make it static."));
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static Optional<ConverterClass> constructor(TypeElement type, String packageName) {
    boolean near = ClassName.get(type).packageName().equals(packageName);
    boolean found =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(
                constructor ->
                    near
                        ? !constructor.getModifiers().contains(Modifier.PRIVATE)
                        : constructor.getModifiers().contains(Modifier.PUBLIC))
            .map(ExecutableElement::getParameters)
            .anyMatch(parameters -> parameters.isEmpty());
    return when(
        !found,
        "has no " + (near ? "" : "public ") + "constructor without parameters to call",
        "Give it one, or name another class.");
  }

  private static Optional<ConverterClass> when(boolean condition, String reason, String remedy) {
    return condition ? Optional.of(new ConverterClass(reason, remedy)) : Optional.empty();
  }
}
