package io.dynamodel.it.completion;

import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/** What an editor offers to a user of the tour's classes, by the JDK's own engine. */
final class Completion implements AutoCloseable {
  private static final List<String> FRAME =
      List.of(
          "import io.dynamodel.*;",
          "import java.time.*;",
          "import java.util.*;",
          "import tour.*;",
          "import static tour.EventTable.A;",
          "Dynamo dynamo = null;",
          "EventTable events = null;",
          "OrderTable orders = null;",
          "OrderAsyncTable asyncOrders = null;",
          "OrderLineTable lines = null;",
          "ShopItemTable shop = null;",
          "Event event = null;",
          "Instant now = null;");
  private static final Set<String> OF_OBJECT =
      Set.of(
          "equals(",
          "getClass()",
          "hashCode()",
          "notify()",
          "notifyAll()",
          "toString()",
          "wait(",
          "class");

  private final JShell shell = JShell.builder().executionEngine("local").build();

  Completion() {
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .forEach(shell::addToClasspath);
    FRAME.forEach(this::declare);
  }

  private void declare(String snippet) {
    shell
        .eval(snippet)
        .forEach(
            event -> {
              if (event.status() != Status.VALID) {
                throw new IllegalStateException(
                    snippet + ": " + shell.diagnostics(event.snippet()).toList());
              }
            });
  }

  /** What may follow {@code code}, in the order of the alphabet, without what every object has. */
  List<String> after(String code) {
    return shell
        .sourceCodeAnalysis()
        .completionSuggestions(code, code.length(), new int[1])
        .stream()
        .map(Suggestion::continuation)
        .filter(each -> !OF_OBJECT.contains(each))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    shell.close();
  }
}
