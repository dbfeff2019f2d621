package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeText;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Who can see a type, which depends on the types that it is nested in. */
public final class Privacy {
  private Privacy() {}

  /** The type or the one around it that is private. */
  public static Optional<TypeElement> culprit(TypeElement type) {
    return chain(type)
        .filter(element -> element.getModifiers().contains(Modifier.PRIVATE))
        .findFirst();
  }

  /** How a message about {@code type} calls the culprit. */
  public static String name(TypeElement type, TypeElement culprit) {
    return culprit.equals(type) ? "it" : TypeText.simple(ClassName.get(culprit));
  }

  public static boolean isPublic(TypeElement type) {
    return chain(type).allMatch(element -> element.getModifiers().contains(Modifier.PUBLIC));
  }

  private static Stream<TypeElement> chain(TypeElement type) {
    return Stream.<Element>iterate(
            type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast);
  }
}
