package io.dynamodel.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Problems;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.Models;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads a type of a source, without a rule and without generating anything. */
final class Probe extends AbstractProcessor {
  private static final String HEADER =
      """
      package probe;

      import io.dynamodel.annotations.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  private final String type;
  private final List<Declaration> declarations = new ArrayList<>();

  private Probe(String type) {
    this.type = type;
  }

  /** The table of the record {@code Event} in {@code source}. */
  static TableModel table(String source) {
    return table("Event", source);
  }

  /** The table of the record {@code type} in {@code source}. */
  static TableModel table(String type, String source) {
    return Models.table(declaration(type, source));
  }

  /** The document {@code type} in {@code source}. */
  static RecordModel document(String type, String source) {
    return Models.document(declaration(type, source)).record();
  }

  static RecordDeclaration declaration(String type, String source) {
    Probe probe = new Probe(type);
    Compilation compilation =
        Compiler.javac()
            .withProcessors(probe)
            .withOptions("-proc:only")
            .compile(
                JavaFileObjects.forSourceString("probe." + type.split("\\.")[0], HEADER + source));
    assertThat(compilation.errors()).isEmpty();
    assertThat(probe.declarations).hasSize(1);
    return (RecordDeclaration) probe.declarations.get(0);
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
    if (!round.processingOver()) {
      ModelReader reader = new ModelReader(processingEnv, new Problems());
      reader
          .outline(ClassName.bestGuess("probe." + type))
          .flatMap(reader::declaration)
          .ifPresent(declarations::add);
    }
    return false;
  }
}
