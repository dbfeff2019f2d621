package io.dynamodel.expression;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles statements as a user would write them, in a package of the user's own; all at once. */
final class CompiledSnippets {
  private static final String BEFORE =
      """
      package user;
      import io.dynamodel.expression.*;
      import io.dynamodel.expression.Sample.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.List;
      import java.util.Set;
      class Snippet {
        @SafeVarargs final void apply(UpdateAction<Event>... actions) {}
        void when(Condition<Event> condition) {}
        void whenProduct(Condition<Product> condition) {}
        void code(Instant now, java.time.Duration hour) {
      """;

  private CompiledSnippets() {}

  /** What javac says of each statement, warnings included; empty where it says nothing. */
  static Map<String, String> messages(List<String> statements) {
    Map<String, String> messages = new LinkedHashMap<>();
    statements.forEach(statement -> messages.put(statement, ""));
    long first = BEFORE.lines().count() + 1;
    for (Diagnostic<?> diagnostic : compile(statements)) {
      String statement = statements.get((int) (diagnostic.getLineNumber() - first));
      messages.merge(statement, diagnostic.getMessage(Locale.ROOT), String::concat);
    }
    return messages;
  }

  private static List<? extends Diagnostic<?>> compile(List<String> statements) {
    List<String> options =
        List.of(
            "-Xlint:all,-path",
            "-proc:none",
            "-implicit:none",
            "--should-stop=ifNoError=FLOW", // no class files
            "-classpath",
            System.getProperty("java.class.path"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, options, null, List.of(source(statements)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getLineNumber() != Diagnostic.NOPOS)
        .toList();
  }

  private static JavaFileObject source(List<String> statements) {
    String code = BEFORE + String.join("\n", statements) + "\n}}\n";
    URI name = URI.create("string:///user/Snippet.java");
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
