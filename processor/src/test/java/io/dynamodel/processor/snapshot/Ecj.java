package io.dynamodel.processor.snapshot;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compiler of Eclipse, with the warnings that it has by default. */
final class Ecj {
  private Ecj() {}

  /** Compiles into {@code folder}, which is empty. */
  static Compiled compile(List<Path> input, Path folder) throws IOException {
    EclipseCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              messages,
              options(sources, classes),
              null,
              files.getJavaFileObjectsFromPaths(input));
      task.setProcessors(List.of(new DynamoModelProcessor()));
      task.call();
    }
    return new Compiled(read(sources), texts(messages.getDiagnostics()));
  }

  private static List<String> options(Path sources, Path classes) {
    return List.of(
        "--release", "17",
        "-classpath", System.getProperty("java.class.path"),
        "-s", sources.toString(),
        "-d", classes.toString());
  }

  /** Without what is less than a warning. */
  private static List<String> texts(List<Diagnostic<? extends JavaFileObject>> messages) {
    return messages.stream()
        .filter(message -> message.getKind() != Kind.NOTE && message.getKind() != Kind.OTHER)
        .map(message -> message.getSource() + ": " + message.getMessage(Locale.ROOT))
        .toList();
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
