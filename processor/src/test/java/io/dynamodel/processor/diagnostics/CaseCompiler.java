package io.dynamodel.processor.diagnostics;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor has to work in. */
enum CaseCompiler {
  /** The one of the JDK that runs the tests, with all warnings that a model can't help having. */
  JAVAC(
      ToolProvider::getSystemJavaCompiler,
      List.of("-Xlint:all,-auxiliaryclass,-processing", "-Xmaxerrs", "10000")),
  /** With the warnings that it has by default. */
  ECLIPSE(EclipseCompiler::new, List.of());

  private final Supplier<JavaCompiler> compiler;
  private final List<String> options;

  CaseCompiler(Supplier<JavaCompiler> compiler, List<String> options) {
    this.compiler = compiler;
    this.options = options;
  }

  /** All errors and warnings about files, which are compiled into an empty folder. */
  List<Reported> compile(List<Path> files, Path folder, Processor... processors) {
    JavaCompiler tool = compiler.get();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = tool.getStandardFileManager(messages, null, null)) {
      CompilationTask task =
          tool.getTask(
              new PrintWriter(Writer.nullWriter()),
              manager,
              messages,
              options(folder),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processors));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.getDiagnostics().stream().map(CaseCompiler::reported).toList();
  }

  private List<String> options(Path folder) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--release", "17", "-classpath", System.getProperty("java.class.path")));
    all.addAll(List.of("-s", Files.createDirectories(folder.resolve("sources")).toString()));
    all.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    return all;
  }

  private static Reported reported(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : String.valueOf(Path.of(source.getName()).getFileName());
    return new Reported(
        file,
        Math.max(0, diagnostic.getLineNumber()),
        diagnostic.getKind().name().toLowerCase(Locale.ROOT).replaceFirst("mandatory_", "")
            + ": "
            + diagnostic.getMessage(Locale.ROOT));
  }
}
