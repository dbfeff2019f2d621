package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.reading.source.OurAnnotation;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the types that annotations of ours are on or in. */
public final class AnnotatedTypes {
  private static final Set<Class<? extends Annotation>> ANNOTATIONS =
      OurAnnotation.all().map(OurAnnotation::type).collect(Collectors.toSet());

  private AnnotatedTypes() {}

  /** The qualified names of the annotations. */
  public static Set<String> annotations() {
    return ANNOTATIONS.stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  /** The types that have such an annotation, or whose components have. */
  public static Set<ClassName> in(RoundEnvironment round) {
    Set<? extends Element> elements = round.getElementsAnnotatedWithAny(ANNOTATIONS);
    return elements.stream()
        .map(element -> element instanceof TypeElement ? element : element.getEnclosingElement())
        .filter(TypeElement.class::isInstance)
        .map(type -> ClassName.get((TypeElement) type))
        .collect(Collectors.toSet());
  }
}
