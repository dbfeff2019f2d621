package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Annotations of components that the compiler has copied to fields and accessors, and what others
 * make of these copies: no user has written them.
 */
class CopiedAnnotationsTest {
  private static final String MODEL =
      """
      package copied;

      import io.dynamodel.annotations.*;

      @DynamoModel(table = "events")
      public record Event(
          @PartitionKey @AttributeName("key") String id, @Version long version%s) {}
      """;

  /** As record-builder makes it. */
  private static final String BUILDER =
      """
      package copied;

      import io.dynamodel.annotations.*;
      import javax.annotation.processing.Generated;

      %s
      public class EventBuilder {
        @AttributeName("key")
        private String id;

        @PartitionKey
        @AttributeName("key")
        public String id() {
          return id;
        }

        public interface With {
          @Version
          long version();
        }
      }
      """;

  @TempDir private Path folder;

  private List<Reported> withBuilder(CaseCompiler compiler, String annotation) throws IOException {
    Path model = Files.writeString(folder.resolve("Event.java"), MODEL.formatted(""));
    return compiler
        .compile(
            List.of(model),
            folder,
            new Generator(Map.of("copied.EventBuilder", BUILDER.formatted(annotation))),
            new DynamoModelProcessor())
        .stream()
        .filter(reported -> reported.text().contains("DYN"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void generatedCodeMayHaveThem(CaseCompiler compiler) throws IOException {
    assertThat(withBuilder(compiler, "@Generated(\"builder\")")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void codeThatDoesNotSayThatItIsGeneratedIsTakenForWritten(CaseCompiler compiler)
      throws IOException {
    assertThat(withBuilder(compiler, ""))
        .extracting(reported -> reported.text().substring(0, 16))
        .containsExactlyInAnyOrder("error: [DYN115] ", "error: [DYN116] ");
  }

  @ParameterizedTest
  @EnumSource
  void aRecordThatWaitsHasThemInEachRound(CaseCompiler compiler) throws IOException {
    Path model = Files.writeString(folder.resolve("Event.java"), MODEL.formatted(", Place place"));
    String place =
        "package copied; @io.dynamodel.annotations.DynamoDocument public record Place("
            + "@io.dynamodel.annotations.AttributeName(\"t\") String town) {}";

    assertThat(
            compiler.compile(
                List.of(model),
                folder,
                new DynamoModelProcessor(),
                new Generator(Map.of("copied.Place", place))))
        .extracting(Reported::text)
        .noneMatch(text -> text.startsWith("error"));
    assertThat(folder.resolve("sources/copied/EventTable.java")).exists();
  }

  /** As tools for incremental builds do. */
  @Test
  void aClassFileThatIsProcessedAgainHasThem() throws IOException {
    Path model = Files.writeString(folder.resolve("Event.java"), MODEL.formatted(""));
    CaseCompiler.JAVAC.compile(List.of(model), folder);

    assertThat(processedAgain()).isEmpty();
    assertThat(folder.resolve("again/copied/EventTable.class")).exists();
  }

  private List<String> processedAgain() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Path again = Files.createDirectories(folder.resolve("again"));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(messages, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(again));
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(CaseCompiler.CLASS_PATH.stream(), Stream.of(folder.resolve("classes")))
              .toList());
      JavaCompiler.CompilationTask task =
          javac.getTask(null, manager, messages, List.of(), List.of("copied.Event"), List.of());
      task.setProcessors(List.of(new DynamoModelProcessor()));
      task.call();
    }
    return messages.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }
}
