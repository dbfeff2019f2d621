package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.TypeText;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * A field, a constant or a method of a type.
 *
 * @param component the component whose field or accessor it is
 */
public record Member(Element element, Optional<RecordComponentElement> component) {

  /** The members of a type in the order of the compiler. */
  public static Stream<Member> of(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> !(element instanceof RecordComponentElement))
        .filter(element -> !(element instanceof TypeElement))
        .map(element -> new Member(element, component(type, element)));
  }

  private static Optional<RecordComponentElement> component(TypeElement type, Element element) {
    boolean takesNothing =
        !(element instanceof ExecutableElement method) || method.getParameters().isEmpty();
    return type.getRecordComponents().stream()
        .filter(component -> takesNothing)
        .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
        .<RecordComponentElement>map(component -> component)
        .findFirst();
  }

  /** What tells it from the others of its type: {@code id}, {@code id()}, {@code id(String)}. */
  public String text() {
    return element instanceof ExecutableElement method
        ? name()
            + method.getParameters().stream()
                .map(parameter -> TypeText.of(TypeName.get(parameter.asType())))
                .collect(Collectors.joining(", ", "(", ")"))
        : name();
  }

  /** The simple name. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /**
   * Those of some annotations that were written on it. The compiler copies the annotations of a
   * component to its field and to its accessor; a copy that was written by hand is as good.
   */
  public Stream<Class<? extends Annotation>> written(List<Class<? extends Annotation>> types) {
    return element.getAnnotationMirrors().isEmpty()
        ? Stream.empty()
        : types.stream().filter(this::isWritten);
  }

  private boolean isWritten(Class<? extends Annotation> type) {
    Optional<String> here = text(element, type);
    return here.isPresent() && !component.flatMap(declared -> text(declared, type)).equals(here);
  }

  private static Optional<String> text(Element element, Class<? extends Annotation> type) {
    return AnnotationUse.on(element, type)
        .filter(use -> !use.isUnresolved() && !use.isIncomplete()) // the compiler says more
        .map(use -> use.mirror().toString());
  }
}
