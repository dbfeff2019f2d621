package io.dynamodel.processor.snapshot;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** The compiler of the JDK that runs the tests, with all its warnings. */
final class Javac {
  private static final List<String> OPTIONS =
      List.of("--release=17", "-Xlint:all,-path,-processing", "-Xdoclint:all,-missing", "-Werror");

  private Javac() {}

  static Compiled compile(List<Path> input) {
    return compile(input, new DynamoModelProcessor());
  }

  static Compiled compile(List<Path> input, Processor processor) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(processor)
            .withOptions(OPTIONS)
            .compile(input.stream().map(Javac::source).toList());
    return new Compiled(
        sources(compilation), compilation.diagnostics().stream().map(Object::toString).toList());
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> sources(Compilation compilation) {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(Path.of(file.getName()).getFileName().toString(), read(file));
    }
    return sources;
  }

  private static String read(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
