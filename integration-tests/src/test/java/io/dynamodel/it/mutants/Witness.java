package io.dynamodel.it.mutants;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Knows whether the compiler has asked any processor: javac does not after some errors. */
@SupportedAnnotationTypes("*")
final class Witness extends AbstractProcessor {
  private boolean asked;

  boolean asked() {
    return asked;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    asked = true;
    return false;
  }
}
