package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources in the middle of typing, which the compiler refuses: it speaks, the processor is silent,
 * and the promised types are there.
 */
class UnfinishedTest {
  private static final String HEADER =
      """
      package unfinished;

      import io.dynamodel.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  private static final String MODEL =
      """
      @DynamoModel(table = "events", async = true)
      record Event(@PartitionKey String id, %s) {}
      """;

  private static final String USER =
      """

      abstract class User {
        EventTable events;
        EventAsyncTable asyncEvents;
        EventTable.A attributes;

        abstract EventMapper mapper(EventTable.A attributes);
      }
      """;

  static Stream<Arguments> sources() {
    return Stream.of(
        // What javac says, what the Eclipse compiler says, and the source.
        source(
            "sealed class must have subclasses",
            "Sealed type Shape lacks a permits clause",
            MODEL.formatted("Shape shape") + "@DynamoDocument sealed interface Shape {}"),
        source(
            "sealed class must have subclasses",
            "Sealed type Shape lacks a permits clause",
            MODEL.formatted("List<Shape> shapes, Map<String, Optional<Holder>> holders")
                + "@DynamoDocument sealed interface Shape {}"
                + " @DynamoDocument record Holder(Shape shape) {}"),
        source(
            "sealed class must have subclasses",
            "Sealed type Round lacks a permits clause",
            MODEL.formatted("Shape shape")
                + """
                @DynamoDocument sealed interface Shape permits Round, Square {}
                sealed interface Round extends Shape {}
                @TypeName("square") record Square(int side) implements Shape {}
                """),
        source(
            "sealed class must have subclasses",
            "Sealed type Event lacks a permits clause",
            "@DynamoModel(table = \"events\", async = true) @PartitionKey(attribute = \"PK\","
                + " template = \"{id}\") sealed interface Event {}",
            USER.replace("EventTable.A attributes;", "")
                .replace("abstract EventMapper mapper(EventTable.A attributes);", "")),
        source(
            "invalid permits clause",
            "does not declare unfinished.Shape as direct super interface",
            MODEL.formatted("Shape shape")
                + """
                @DynamoDocument sealed interface Shape permits Square, Circle {}
                @TypeName("square") record Square(int side) implements Shape {}
                @TypeName("circle") record Circle(int radius) {}
                """),
        source( // a class file, in which nothing is missing
            "cannot extend a sealed class in a different package",
            "Permitted type BigDecimal",
            MODEL.formatted("Shape shape")
                + """
                @DynamoDocument sealed interface Shape permits Square, java.math.BigDecimal {}
                @TypeName("square") record Square(int side) implements Shape {}
                """),
        source(
            "illegal record component name hashCode",
            "Illegal component name hashCode",
            MODEL.formatted("int hashCode")),
        source(
            "illegal record component name toString",
            "Illegal component name toString",
            MODEL.formatted("Holder holder") + "@DynamoDocument record Holder(String toString) {}"),
        source(
            "illegal record component name getClass",
            "Illegal component name getClass",
            MODEL.formatted("String text")
                + "@DynamoProjection(of = Event.class) record Brief(String text, String getClass) {}"
                + " abstract class Other { BriefProjection brief; }"),
        source(
            "illegal record component name wait",
            "Illegal component name wait",
            MODEL.formatted("Shape shape")
                + """
                @DynamoDocument sealed interface Shape permits Square {}
                @TypeName("square") record Square(int side, int wait) implements Shape {}
                abstract class Other { SquarePath<?> square; ShapePath<?> shape; }
                """),
        source(
            "'void' type not allowed here",
            "void is an invalid type for the variable nothing",
            MODEL.formatted("void nothing")),
        source(
            "invalid canonical constructor",
            "Illegal parameter name",
            MODEL
                .formatted("int x, int y")
                .replace(
                    "{}",
                    "{ Event(String id, int y, int x) {"
                        + " this.id = id; this.x = x; this.y = y; } }")),
        source(
            "invalid accessor method",
            "The accessor method must be declared public",
            MODEL.formatted("int count").replace("{}", "{ private int count() { return 1; } }")),
        source(
            "invalid accessor method",
            "Illegal return type of accessor",
            MODEL.formatted("int count").replace("{}", "{ public long count() { return 1; } }")),
        source(
            "missing a default value for the element 'value'",
            "must define the attribute value",
            MODEL.formatted("Shape shape")
                + """
                @DynamoDocument sealed interface Shape permits Square {}
                @TypeName record Square(int side) implements Shape {}
                """,
            ""), // javac runs no processor
        source(
            "DynamoModel is not a repeatable annotation",
            "Duplicate annotation of non-repeatable type",
            "@DynamoModel(table = \"others\") " + MODEL.formatted("int count"),
            ""),
        source(
            "class DynamoModle",
            "DynamoModle cannot be resolved",
            MODEL.formatted("int count").replace("DynamoModel", "DynamoModle")),
        source(
            "class DynamoDocment",
            "DynamoDocment cannot be resolved",
            MODEL.formatted("Holder holder")
                + "@DynamoDocment record Holder(String text) {}"
                + " abstract class Other { HolderPath<Event> holder; }"),
        source(
            "class Missing",
            " type", // can't be resolved, and a hierarchy that is inconsistent
            """
            sealed interface Between extends Missing permits Event {}
            @TypeName("event") @SortKey(attribute = "SK", template = "EVENT")
            record Event(String id) implements Between {}
            """),
        source(
            "class Versoin",
            "Versoin cannot be resolved",
            MODEL.formatted("@Versoin Object version")),
        source(
            "is already defined in record",
            "Duplicate component text",
            MODEL.formatted("String text, String text"),
            "")); // javac runs no processor
  }

  private static Arguments source(String javac, String ecj, String source) {
    return source(javac, ecj, source, USER);
  }

  private static Arguments source(String javac, String ecj, String source, String user) {
    return arguments(javac, ecj, source + user);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void underJavac(String javac, String ecj, String source, @TempDir Path folder)
      throws IOException {
    List<Reported> errors = errors(CaseCompiler.JAVAC, source, folder);

    assertThat(errors).isNotEmpty().allMatch(error -> error.text().contains(javac));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void underTheEclipseCompiler(String javac, String ecj, String source, @TempDir Path folder)
      throws IOException {
    List<Reported> errors = errors(CaseCompiler.ECLIPSE, source, folder);

    assertThat(errors).isNotEmpty().allMatch(error -> error.text().contains(ecj));
  }

  private static List<Reported> errors(CaseCompiler compiler, String source, Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("Event.java"), HEADER + source);
    return compiler.compile(List.of(file), folder, new DynamoModelProcessor()).stream()
        .filter(reported -> reported.text().startsWith("error"))
        .toList();
  }
}
