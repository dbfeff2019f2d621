package io.dynamodel.it.mutants;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Sees what our processor sees: whether processors are asked at all (javac does not after some
 * errors), and which types carry annotations of ours.
 */
@SupportedAnnotationTypes("*")
final class Witness extends AbstractProcessor {
  private static final String OURS = "io.dynamodel.annotations.";

  private final Set<String> seen = new TreeSet<>();
  private boolean asked;

  boolean asked() {
    return asked;
  }

  /** A text for each type and annotation. */
  Set<String> seen() {
    return seen;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    asked = true;
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      // Of an unresolved one, newer compilers have a type as well, which they refuse to look for.
      if (annotation.getKind() == ElementKind.ANNOTATION_TYPE
          && name.startsWith(OURS)
          && !name.equals(OURS + "DynamoGenerated")) {
        round.getElementsAnnotatedWith(annotation).stream()
            .filter(element -> element.getKind().isClass() || element.getKind().isInterface())
            .forEach(type -> seen.add(name + " " + type));
      }
    }
    return false;
  }
}
