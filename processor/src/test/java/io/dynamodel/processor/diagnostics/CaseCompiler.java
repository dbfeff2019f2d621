package io.dynamodel.processor.diagnostics;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** The compilers that the processor has to work in. */
enum CaseCompiler {
  /** The one of the JDK that runs the tests, with all warnings that a model can't help having. */
  JAVAC(
      ToolProvider::getSystemJavaCompiler,
      List.of("-Xlint:all,-auxiliaryclass,-processing", "-Xmaxerrs", "10000")),
  /** With its default warnings, except for the one about DYN113, a token that it does not know. */
  ECLIPSE(EclipseCompiler::new, List.of("-warn:-warningToken"));

  /** That of the tests. */
  static final List<Path> CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();

  private static final Pattern TYPE = Pattern.compile(" \\(in ([\\w.$]+)\\)$");

  private final Supplier<JavaCompiler> compiler;
  private final List<String> options;

  CaseCompiler(Supplier<JavaCompiler> compiler, List<String> options) {
    this.compiler = compiler;
    this.options = options;
  }

  /** All errors and warnings about files, which are compiled into an empty folder. */
  List<Reported> compile(List<Path> files, Path folder, Processor... processors) {
    return compile(files, folder, CLASS_PATH, List.of(), processors);
  }

  /** The same with another class path, and with more options. */
  List<Reported> compile(
      List<Path> files,
      Path folder,
      List<Path> classPath,
      List<String> more,
      Processor... processors) {
    JavaCompiler tool = compiler.get();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = tool.getStandardFileManager(messages, null, null)) {
      // As an option, Eclipse's compiler would add it to that of the tests.
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      CompilationTask task =
          tool.getTask(
              new PrintWriter(Writer.nullWriter()),
              manager,
              messages,
              options(folder, more),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processors));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.getDiagnostics().stream().map(CaseCompiler::reported).toList();
  }

  private List<String> options(Path folder, List<String> more) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--release", "17"));
    all.addAll(more);
    all.addAll(List.of("-s", Files.createDirectories(folder.resolve("sources")).toString()));
    all.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    return all;
  }

  private static Reported reported(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String message = diagnostic.getMessage(Locale.ROOT);
    Matcher type = TYPE.matcher(source == null ? message : "");
    String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
    return new Reported(
        type.find() ? type.group(1) : file(source),
        Math.max(0, diagnostic.getLineNumber()),
        kind.replaceFirst("mandatory_", "")
            + ": "
            + (source == null ? TYPE.matcher(message).replaceFirst("") : message));
  }

  private static String file(@Nullable JavaFileObject source) {
    return source == null ? "" : String.valueOf(Path.of(source.getName()).getFileName());
  }
}
