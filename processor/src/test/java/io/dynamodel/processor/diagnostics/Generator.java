package io.dynamodel.processor.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates some types in each round. */
final class Generator extends AbstractProcessor {
  private final Deque<Map<String, String>> rounds;

  @SafeVarargs
  Generator(Map<String, String>... rounds) {
    this.rounds = new ArrayDeque<>(List.of(rounds));
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!rounds.isEmpty()) {
      rounds.remove().forEach(this::write);
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      out.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
