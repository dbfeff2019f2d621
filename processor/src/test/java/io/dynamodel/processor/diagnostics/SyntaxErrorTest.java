package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A syntax error in one file of several that belong together. The Eclipse compiler goes on with the
 * others, and shows processors nothing of that file.
 */
class SyntaxErrorTest {
  private static final String HEADER =
      "package broken; import io.dynamodel.annotations.*; import java.util.*; ";

  private static final Map<String, String> SOURCES =
      Map.of(
          "Event",
          """
          @DynamoModel(table = "events", async = true)
          public record Event(@PartitionKey String id, List<Shape> shapes, Holder holder) {}
          """,
          "Holder",
          """
          @DynamoDocument
          public record Holder(@AttributeName("t") String text) {}
          """,
          "Shape",
          """
          @DynamoDocument
          public sealed interface Shape permits Circle, Square {}
          """,
          "Circle",
          """
          @TypeName("circle")
          public record Circle(int radius, Holder holder) implements Shape {}
          """,
          "Square",
          """
          @TypeName("square")
          public record Square(int side) implements Shape {}
          """,
          "Item",
          """
          @DynamoModel(table = "items")
          @PartitionKey(attribute = "PK", template = "{id}")
          public sealed interface Item permits First, Second {}
          """,
          "First",
          """
          @TypeName("first")
          @SortKey(attribute = "SK", template = "FIRST")
          public record First(String id) implements Item {}
          """,
          "Second",
          """
          @TypeName("second")
          @SortKey(attribute = "SK", template = "SECOND#{number}")
          public record Second(String id, int number) implements Item {}
          """,
          "User",
          """
          abstract class User {
            EventTable events;
            EventAsyncTable asyncEvents;
            HolderPath<Event> holder;
            ShapePath<Event> shape;
            CirclePath<Event> circle;
            ItemTable items;
            FirstTable firsts;
            SecondTable.SecondQuery query;
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "Holder, (\"t\"), (\"t)",
    "Holder, {}, {",
    "Event, {}, {",
    "Shape, {}, {",
    "Circle, {}, {",
    "Item, {}, {",
    "First, @SortKey, SortKey",
    "Second, @TypeName, TypeName",
    "Second, {}, {"
  })
  void isTheCompilersToReport(String file, String text, String changed, @TempDir Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      boolean isBroken = source.getKey().equals(file);
      files.add(
          Files.writeString(
              folder.resolve(source.getKey() + ".java"),
              HEADER + (isBroken ? source.getValue().replace(text, changed) : source.getValue())));
    }

    List<Reported> errors =
        CaseCompiler.ECLIPSE.compile(files, folder, new DynamoModelProcessor()).stream()
            .filter(reported -> reported.text().startsWith("error"))
            .toList();

    assertThat(errors)
        .isNotEmpty()
        .allMatch(error -> error.file().equals(file + ".java"))
        .noneMatch(error -> error.text().contains("DYN"));
  }
}
