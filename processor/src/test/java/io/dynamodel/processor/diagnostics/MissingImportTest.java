package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each import of a model is missing once: the compiler says so, and nothing else is said. */
class MissingImportTest {
  private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.(\\w+);\n");

  private static final String MODEL =
      """
      package missing;

      import io.dynamodel.annotations.AttributeName;
      import io.dynamodel.annotations.AutoId;
      import io.dynamodel.annotations.ConvertWith;
      import io.dynamodel.annotations.Counter;
      import io.dynamodel.annotations.CreatedAt;
      import io.dynamodel.annotations.Default;
      import io.dynamodel.annotations.DynamoDocument;
      import io.dynamodel.annotations.DynamoModel;
      import io.dynamodel.annotations.DynamoProjection;
      import io.dynamodel.annotations.GlobalIndex;
      import io.dynamodel.annotations.LocalIndex;
      import io.dynamodel.annotations.PartitionKey;
      import io.dynamodel.annotations.SortKey;
      import io.dynamodel.annotations.TimeToLive;
      import io.dynamodel.annotations.TypeName;
      import io.dynamodel.annotations.Unique;
      import io.dynamodel.annotations.Unmapped;
      import io.dynamodel.annotations.UpdatedAt;
      import io.dynamodel.annotations.Version;
      import io.dynamodel.convert.TextConverter;
      import java.io.Serializable;
      import java.lang.annotation.Documented;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import org.jspecify.annotations.Nullable;
      import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

      @DynamoModel(table = "events")
      @GlobalIndex(name = "status-index", partition = "status", sort = "at")
      @LocalIndex(name = "at-index", sort = "at")
      record Event(
          @PartitionKey String id,
          @SortKey @AutoId @Nullable String number,
          @AttributeName("state") String status,
          @Default("1") int count,
          @Counter long seen,
          @CreatedAt @Nullable Instant at,
          @UpdatedAt @Nullable Instant changed,
          @TimeToLive Instant ends,
          @Version long version,
          Shape shape,
          List<@ConvertWith(ThreadConverter.class) Thread> threads,
          Node node)
          implements Serializable {}

      @DynamoModel(table = "users")
      record User(
          @PartitionKey String id,
          @Unique String mail,
          @Unmapped Map<String, AttributeValue> rest) {}

      @DynamoDocument
      sealed interface Shape permits Circle, Square {}

      @TypeName("circle")
      record Circle(int radius) implements Shape {}

      @TypeName("square")
      record Square(int side) implements Shape {}

      @DynamoDocument
      record Node(String text, @Nullable Node next) {}

      @DynamoProjection(of = Event.class)
      record Brief(String id, List<Thread> threads) {}

      @Documented
      @interface Other {}

      class ThreadConverter implements TextConverter<Thread> {
        @Override
        public String toText(Thread thread) {
          return thread.getName();
        }

        @Override
        public Thread fromText(String text) {
          return new Thread(text);
        }
      }

      abstract class Uses {
        EventTable events;
        EventTable.A attributes;
        EventMapper mapper;
        UserTable users;
        ShapePath<?> shape;
        CirclePath<?> circle;
        NodePath<?> node;
        BriefProjection brief;
      }
      """;

  static Stream<Arguments> imports() {
    return IMPORT
        .matcher(MODEL)
        .results()
        .map(found -> found.group(1))
        .flatMap(
            missing ->
                Stream.of(CaseCompiler.values())
                    .map(compiler -> Arguments.arguments(compiler, missing)));
  }

  @ParameterizedTest
  @MethodSource("imports")
  void isTheCompilersToReport(CaseCompiler compiler, String missing, @TempDir Path folder)
      throws IOException {
    Matcher line = Pattern.compile("import [\\w.]+\\." + missing + ";").matcher(MODEL);
    Path file = Files.writeString(folder.resolve("Event.java"), line.replaceFirst(""));

    List<Reported> errors =
        compiler.compile(List.of(file), folder, new DynamoModelProcessor()).stream()
            .filter(reported -> reported.text().startsWith("error"))
            .toList();

    assertThat(errors).isNotEmpty().allMatch(error -> error.file().equals("Event.java"));
    assertThat(errors)
        .extracting(Reported::text)
        .noneMatch(text -> text.contains("DYN"))
        .filteredOn(text -> !isWithoutStubs(missing, text))
        .allMatch(text -> text.contains(missing) || text.contains("overrid"));
  }

  /** Nothing leads to a type that has lost its only annotation. */
  private static boolean isWithoutStubs(String missing, String text) {
    return missing.equals("DynamoProjection") && text.contains("BriefProjection");
  }
}
