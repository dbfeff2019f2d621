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
import org.junit.jupiter.params.provider.CsvSource;
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
            new FailingCompiler(
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
            new FailingCompiler(
                () -> {
                  throw new FilerException("the disk is full");
                }));

    assertThat(reported)
        .contains(
            new Reported(
                "Event.java",
                8,
                "error: [DYN002] EventTable, which is generated for Event, could not be written:"
                    + " the disk is full. Look for another source of that type, such as a folder of"
                    + " generated sources that is also a folder of sources, or at the disk."))
        .hasSize(2);
  }

  /**
   * Reading asks for the documentation, and generating for the module: each fails once for {@code
   * type}.
   */
  @ParameterizedTest
  @CsvSource({
    "JAVAC,getDocComment,Circle", "JAVAC,getDocComment,Visit", "JAVAC,getDocComment,Brief",
    "JAVAC,getModuleOf,Circle", "JAVAC,getModuleOf,Shape", "JAVAC,getModuleOf,Visit",
    "JAVAC,getModuleOf,Brief", "ECLIPSE,getDocComment,Circle", "ECLIPSE,getDocComment,Visit",
    "ECLIPSE,getModuleOf,Circle", "ECLIPSE,getModuleOf,Shape", "ECLIPSE,getModuleOf,Visit"
  })
  void afterADefectThePromisedTypesAreThere(CaseCompiler compiler, String method, String type)
      throws IOException {
    Path drawing =
        Files.writeString(
            folder.resolve("Visit.java"),
            """
            package failure;

            import io.dynamodel.annotations.*;

            @DynamoModel(table = "visits", async = true)
            record Visit(@PartitionKey String id, Shape shape) {}

            @DynamoDocument
            sealed interface Shape permits Circle {}

            @TypeName("circle")
            record Circle(int radius) implements Shape {}

            @DynamoProjection(of = Visit.class)
            record Brief(String id) {}

            abstract class User {
              VisitTable visits;
              VisitAsyncTable asyncVisits;
              VisitMapper mapper;
              ShapePath<?> shape;
              ShapeMapper shapes;
              CirclePath<?> circle;
              CircleMapper circles;
              BriefProjection brief;
            }
            """);

    List<Reported> reported =
        compiler.compile(List.of(drawing), folder, FailingCompiler.failingOnce(method, type));

    assertThat(reported)
        .filteredOn(each -> each.text().startsWith("error"))
        .extracting(Reported::text)
        .singleElement()
        .asString()
        .startsWith("error: [DYN001] Dynamodel failed on " + type + ": ")
        .contains("a defect in " + method);
  }
}
