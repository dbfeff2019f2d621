package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeText;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Why generated code can't use a type, which depends on the types that it is nested in. A user's
 * code may be able to: by inheritance, it reaches protected types of another package.
 *
 * @param culprit the type or the one around it that is in the way
 */
public record Privacy(TypeElement type, TypeElement culprit) {

  /** What keeps code of a package from using {@code type}, if anything does. */
  public static Optional<Privacy> of(TypeElement type, String packageName) {
    boolean near = ClassName.get(type).packageName().equals(packageName);
    return chain(type)
        .filter(element -> isPrivate(element) || !(near || has(element, Modifier.PUBLIC)))
        .findFirst()
        .map(culprit -> new Privacy(type, culprit));
  }

  public boolean isPrivate() {
    return isPrivate(culprit);
  }

  /** How a message about the type calls the culprit. */
  public String name() {
    return culprit.equals(type) ? "it" : TypeText.simple(ClassName.get(culprit));
  }

  /** What the culprit is. */
  public String visibility() {
    if (isPrivate()) {
      return "private";
    }
    return has(culprit, Modifier.PROTECTED)
        ? "protected in another package"
        : "package-private in another package";
  }

  /** What the culprit has to be. */
  public String wanted() {
    return isPrivate() ? "public or package-private" : "public";
  }

  public static boolean isPublic(TypeElement type) {
    return chain(type).allMatch(element -> has(element, Modifier.PUBLIC));
  }

  private static boolean isPrivate(Element element) {
    return has(element, Modifier.PRIVATE);
  }

  private static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  private static Stream<TypeElement> chain(TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }
}
