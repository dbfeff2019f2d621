package io.dynamodel.it.misuse;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A user's statements, compiled against the generated classes on the class path of the tests. */
final class Snippet extends SimpleJavaFileObject {
  private static final String FRAME =
      """
      package misuse;

      import static tour.EventTable.A;

      import io.dynamodel.*;
      import io.dynamodel.expression.*;
      import io.dynamodel.it.misuse.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import tour.*;

      class Snippet {
        static void run(
            Dynamo dynamo, EventTable events, ProductTable products, TaskTable tasks, RouteTable routes,
            Event event, Product product, Instant now, LocalDate day) {
      %s
        }
      }
      """;
  private static final int FIRST_LINE = FRAME.lines().toList().indexOf("%s") + 1;

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final JavaFileManager FILES =
      new NoOutput(JAVAC.getStandardFileManager(null, Locale.ROOT, null));

  private final String source;
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

  private Snippet(String statements) {
    super(URI.create("string:///misuse/Snippet.java"), Kind.SOURCE);
    source = FRAME.formatted(statements);
  }

  static Snippet of(String... statements) {
    return new Snippet(String.join("\n", statements));
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source;
  }

  /** Fails because there is no such member, such as {@code method lt}. */
  void hasNo(String member) {
    Diagnostic<?> error = error();
    assertThat(error.getCode()).as(this::report).startsWith("compiler.err.cant.resolve");
    assertThat(error.getMessage(Locale.ENGLISH)).containsPattern("symbol: +" + member + "\\b");
  }

  /** Fails because a method of that name does not take such arguments. */
  void canNotPassTo(String method) {
    Diagnostic<?> error = error();
    assertThat(error.getCode()).as(this::report).startsWith("compiler.err.cant.apply.symbol");
    assertThat(error.getMessage(Locale.ENGLISH))
        .containsPattern("method (found for )?" + method + "\\b");
  }

  /** Compiles without a warning. */
  void compiles() {
    assertThat(compile()).as(this::report).isTrue();
    assertThat(diagnostics.getDiagnostics()).as(this::report).isEmpty();
  }

  /** The only one that there is, in the first line of the statements. */
  private Diagnostic<?> error() {
    assertThat(compile()).isFalse();
    assertThat(diagnostics.getDiagnostics()).as(this::report).hasSize(1);
    Diagnostic<?> error = diagnostics.getDiagnostics().get(0);
    assertThat(error.getLineNumber()).as(this::report).isEqualTo(FIRST_LINE);
    return error;
  }

  private boolean compile() {
    List<String> options =
        List.of("-proc:none", "-Xlint:all", "-Xlint:-path", "-Werror", "-Xdiags:verbose");
    return JAVAC.getTask(null, FILES, diagnostics, options, null, List.of(this)).call();
  }

  private String report() {
    return diagnostics.getDiagnostics().stream()
        .map(
            each ->
                each.getCode() + " " + each.getLineNumber() + " " + each.getMessage(Locale.ENGLISH))
        .collect(joining("\n", source, ""));
  }

  /** Keeps no class files. */
  private static final class NoOutput extends ForwardingJavaFileManager<JavaFileManager> {
    NoOutput(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("string:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream();
        }
      };
    }
  }
}
