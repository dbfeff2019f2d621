package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.FilerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that fails comes out of the processor as an exception. */
class FailureTest {
  @TempDir private Path folder;
  private Path source;

  @BeforeEach
  void writeSource() throws IOException {
    source =
        Files.writeString(
            folder.resolve("Event.java"),
            """
            package failure;

            import io.dynamodel.annotations.DynamoDocument;
            import io.dynamodel.annotations.DynamoModel;
            import io.dynamodel.annotations.PartitionKey;

            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id) {}

            @DynamoDocument
            record Other(String text) {}
            """);
  }

  @ParameterizedTest
  @EnumSource
  void aDefectIsReportedForEachTypeThatItHits(CaseCompiler compiler) {
    List<Reported> reported =
        compiler.compile(
            List.of(source),
            folder,
            new WithFiler(
                () -> {
                  throw new IllegalStateException("a defect");
                }));

    assertThat(reported)
        .extracting(Reported::text)
        .hasSize(2)
        .allMatch(text -> text.contains("IllegalStateException: a defect, at io.dynamodel."))
        .anyMatch(text -> text.startsWith("error: [DYN001] Dynamodel failed on Event: "))
        .anyMatch(text -> text.endsWith("Please report this, together with Other."));
  }

  @Test
  void aFileThatCannotBeWrittenIsReported() {
    List<Reported> reported =
        CaseCompiler.JAVAC.compile(
            List.of(source),
            folder,
            new WithFiler(
                () -> {
                  throw new FilerException("the disk is full");
                }));

    assertThat(reported)
        .contains(
            new Reported(
                "Event.java",
                8,
                "error: [DYN002] EventTable, which is generated for Event, could not be written:"
                    + " the disk is full. Look for another source of that type, or at the folder."))
        .hasSize(4);
  }
}
