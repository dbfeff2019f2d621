package io.dynamodel.it.mutants;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The compilers that the processor has to work in. */
enum Compilers {
  /** The one of the JDK that runs the tests. */
  JAVAC(
      "com.sun.", "-Xlint:all,-path,-processing,-auxiliaryclass", "-XDshould-stop.ifNoError=FLOW") {
    private final JavaFileManager libraries = compiler().getStandardFileManager(null, null, null);

    @Override
    Workspace workspace(List<SourceFile> sources) {
      return new InMemory(libraries, sources);
    }
  },
  ECLIPSE("org.eclipse.", "--release", "17") {
    @Override
    Workspace workspace(List<SourceFile> sources) throws IOException {
      return new OnDisk(compiler(), sources);
    }
  };

  private final JavaCompiler compiler;
  private final List<String> options;

  Compilers(String vendor, String... options) {
    this.compiler = service(JavaCompiler.class, vendor);
    this.options = List.of(options);
  }

  JavaCompiler compiler() {
    return compiler;
  }

  abstract Workspace workspace(List<SourceFile> sources) throws IOException;

  /** Compiles with our processor. */
  Compiled compile(List<SourceFile> sources) {
    return compile(sources, List.of(service(Processor.class, "io.dynamodel.")));
  }

  Compiled compileWithoutProcessor(List<SourceFile> sources) {
    return compile(sources, List.of());
  }

  private Compiled compile(List<SourceFile> sources, List<Processor> ours) {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Witness witness = new Witness();
    List<Processor> processors = new ArrayList<>(ours);
    processors.add(witness);
    try (Workspace workspace = workspace(sources)) {
      String failure = call(workspace, messages, processors);
      return new Compiled(
          messages.getDiagnostics().stream()
              .filter(each -> each.getKind() != Kind.NOTE && each.getKind() != Kind.OTHER)
              .map(each -> message(each, workspace))
              .toList(),
          workspace.generated(),
          witness,
          failure);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String call(
      Workspace workspace,
      DiagnosticCollector<JavaFileObject> messages,
      List<Processor> processors) {
    StringWriter output = new StringWriter();
    List<String> all = new ArrayList<>(options);
    all.addAll(workspace.options());
    try {
      CompilationTask task =
          compiler.getTask(
              new PrintWriter(output), workspace.files(), messages, all, null, workspace.sources());
      task.setProcessors(processors);
      boolean reported =
          task.call()
              || messages.getDiagnostics().stream().anyMatch(each -> each.getKind() == Kind.ERROR);
      return reported ? "" : "no error, but " + output;
    } catch (RuntimeException | Error e) {
      e.printStackTrace(new PrintWriter(output));
      return output.toString().lines().limit(40).collect(joining("\n"));
    }
  }

  private static Message message(
      Diagnostic<? extends JavaFileObject> diagnostic, Workspace workspace) {
    JavaFileObject source = diagnostic.getSource();
    return new Message(
        source == null ? "" : workspace.name(source),
        Math.max(0, diagnostic.getLineNumber()),
        diagnostic.getKind() == Kind.ERROR,
        diagnostic.getMessage(Locale.ROOT));
  }

  private static <T> T service(Class<T> type, String vendor) {
    return ServiceLoader.load(type).stream()
        .filter(provider -> provider.type().getName().startsWith(vendor))
        .map(Provider::get)
        .findFirst()
        .orElseThrow();
  }
}
