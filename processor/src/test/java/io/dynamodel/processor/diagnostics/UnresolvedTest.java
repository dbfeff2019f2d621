package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types and constants that are not there, or not yet. */
class UnresolvedTest {
  private static final String HEADER =
      """
      package unresolved;

      import io.dynamodel.annotations.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  @TempDir private Path folder;

  /** The errors alone: not every case uses all imports. */
  private List<Reported> compile(CaseCompiler compiler, String source, Generator generator)
      throws IOException {
    Path file = Files.writeString(folder.resolve("Event.java"), HEADER + source);
    return compiler.compile(List.of(file), folder, generator, new DynamoModelProcessor()).stream()
        .filter(reported -> reported.text().startsWith("error"))
        .toList();
  }

  private boolean isGenerated(String type) {
    return Files.exists(folder.resolve("sources/unresolved/" + type + ".java"));
  }

  @ParameterizedTest
  @EnumSource
  void aMissingTypeIsTheCompilersToReport(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "no good name")
            public record Event(@PartitionKey String id, List<Missing> missing) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(1).allMatch(error -> error.text().contains("Missing"));
    assertThat(reported).noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aMissingMemberOfAnAnnotationIsTheCompilersToReport(CaseCompiler compiler)
      throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel
            @GlobalIndex(partition = "status")
            public record Event(@PartitionKey String id, @AttributeName String status) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(3).noneMatch(error -> error.text().contains("DYN"));
  }

  // The Eclipse compiler says nothing of such a value, and has no syntax trees to look into.
  @ParameterizedTest
  @EnumSource(names = "JAVAC")
  void aMisspeltMemberOfAnAnnotationIsTheCompilersToReport(CaseCompiler compiler)
      throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            @GlobalIndex(
                name = "status-index",
                partition = "status",
                sortAttribute = "SK",
                sortTemplat = "{id}")
            public record Event(@PartitionKey String id, String status) {}

            @DynamoModel(table = "notes")
            record Note(
                @PartitionKey(attribut = "PK", template = "{id}") String id, EventTable events) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(2).noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aMissingConverterOnAnAccessorIsTheCompilersToReport(CaseCompiler compiler)
      throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id, String text, String note) {
              @ConvertWith(Missing.class)
              public String text() {
                return text;
              }

              @AttributeName
              public String note() {
                return note;
              }
            }
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(2).noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownConstantIsTheCompilersToReport(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = Missing.NAME)
            public record Event(@PartitionKey String id) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).isNotEmpty().noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownConstantInAnArrayIsTheCompilersToReport(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            @GlobalIndex(name = "status-index", partition = {"id", Missing.NAME})
            public record Event(@PartitionKey String id) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).isNotEmpty().noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfAnotherProcessorIsWaitedFor(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(
                @PartitionKey String id, Map<String, Level> levels, @Nullable Holder holder) {}
            """,
            new Generator(
                Map.of(
                    "unresolved.Level",
                    "package unresolved; public enum Level { LOW }",
                    "unresolved.Holder",
                    """
                    package unresolved;

                    @io.dynamodel.annotations.DynamoDocument
                    public record Holder(Level level) {}
                    """)));

    assertThat(reported).isEmpty();
    assertThat(isGenerated("EventTable")).isTrue();
    assertThat(isGenerated("HolderPath")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeIsFoundOnceTheTypeIsThere(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(@PartitionKey Level level, String other) {}
            """,
            new Generator(
                Map.of("unresolved.Level", "package unresolved; public interface Level {}")));

    assertThat(reported)
        .extracting(Reported::text)
        .containsExactly(
            "error: [DYN301] Event.level can't be stored: the type unresolved.Level is not"
                + " supported. Implement TextConverter<unresolved.Level>,"
                + " NumberConverter<unresolved.Level> or AttributeConverter<unresolved.Level>, and name"
                + " it with @ConvertWith.");
  }

  @ParameterizedTest
  @EnumSource
  void aConverterOfAnotherProcessorIsWaitedFor(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(
                @PartitionKey String id,
                @ConvertWith(LevelConverter.class) Thread level,
                List<@ConvertWith(LevelConverter.class) Thread> levels) {}
            """,
            new Generator(
                Map.of(
                    "unresolved.LevelConverter",
                    """
                    package unresolved;

                    public class LevelConverter
                        implements io.dynamodel.convert.TextConverter<Thread> {
                      @Override public String toText(Thread level) { return level.getName(); }
                      @Override public Thread fromText(String text) { return new Thread(text); }
                    }
                    """)));

    assertThat(reported).isEmpty();
    assertThat(isGenerated("EventTable")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMissingConverterIsTheCompilersToReport(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(
                @PartitionKey String id, List<@ConvertWith(Missing.class) Thread> levels) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).isNotEmpty().noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aSubtypeOfAnotherProcessorIsWaitedFor(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id, Shape shape) {}

            @DynamoDocument
            sealed interface Shape permits Circle, Square {}

            @TypeName("circle")
            record Circle(int radius) implements Shape {}
            """,
            new Generator(
                Map.of(
                    "unresolved.Square",
                    """
                    package unresolved;

                    @io.dynamodel.annotations.TypeName("square")
                    record Square(int side) implements Shape {}
                    """)));

    assertThat(reported).isEmpty();
    assertThat(isGenerated("ShapeMapper")).isTrue();
    assertThat(isGenerated("SquarePath")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aConverterThatItsPackageAloneCanMake(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(
                @PartitionKey String id, @ConvertWith(far.FarConverter.class) Thread level) {}
            """,
            new Generator(
                Map.of(
                    "far.FarConverter",
                    """
                    package far;

                    public class FarConverter
                        implements io.dynamodel.convert.TextConverter<Thread> {
                      FarConverter() {}
                      @Override public String toText(Thread level) { return level.getName(); }
                      @Override public Thread fromText(String text) { return new Thread(text); }
                    }
                    """)));

    assertThat(reported)
        .extracting(Reported::text)
        .containsExactly(
            "error: [DYN320] Event.level has @ConvertWith(FarConverter.class), but generated code"
                + " can't create one: it has no public constructor without parameters to call."
                + " Give it one, or name another class.");
  }

  @ParameterizedTest
  @EnumSource
  void aProjectionWaitsForItsModel(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoProjection(of = Later.class)
            record Early(String id) {}

            @DynamoProjection(of = Event.class)
            record Brief(String id) {}

            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id, List<Level> levels) {}
            """,
            new Generator(
                Map.of(
                    "unresolved.Level",
                    "package unresolved; public enum Level { LOW }",
                    "unresolved.Later",
                    """
                    package unresolved;

                    import io.dynamodel.annotations.*;

                    @DynamoModel(table = "later")
                    public record Later(@PartitionKey String id) {}
                    """)));

    assertThat(reported).isEmpty();
    assertThat(isGenerated("EarlyProjection")).isTrue();
    assertThat(isGenerated("BriefProjection")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aMissingModelIsTheCompilersToReport(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoProjection(of = Missing.class)
            record Brief(String id) {}

            @DynamoProjection
            record Event(String id) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(2).noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aProjectionThatDoesNotNameItsDocumentIsTheCompilersToReport(CaseCompiler compiler)
      throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id, Place place) {}

            @DynamoProjection(of = Event.class)
            record Brief(Town place) {}

            @DynamoDocument
            record Place(String street, String town) {}

            @DynamoProjection
            record Town(String town) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(1).noneMatch(error -> error.text().contains("DYN"));
  }

  @ParameterizedTest
  @EnumSource
  void aRecordThatIsAModelBelowAModelKeepsItsTypes(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "things", async = true)
            sealed interface Thing permits Stone {}

            @DynamoModel(table = "stones")
            record Stone(@PartitionKey String id) implements Thing {}

            abstract class User {
              StoneTable stones;
              StoneAsyncTable asyncStones;
            }
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(1).allMatch(error -> error.text().contains("[DYN801]"));
  }

  @ParameterizedTest
  @EnumSource
  void theSelectionOfAFaultyProjectionCanBeImported(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            import static unresolved.BriefProjection.SELECTION;

            @DynamoProjection(of = String.class)
            record Brief(String id) {}
            """,
            new Generator(Map.of()));

    assertThat(reported).hasSize(1).allMatch(error -> error.text().contains("[DYN601]"));
  }

  @ParameterizedTest
  @EnumSource
  void aModelWaitsForTheItemsOfItsIndexes(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            @GlobalIndex(
                name = "level-index",
                partition = "id",
                projection = Projection.KEYS_ONLY,
                as = Brief.class)
            public record Event(@PartitionKey String id, String text) {}

            @DynamoProjection(of = Event.class)
            record Brief(Level id) {}
            """,
            new Generator(
                Map.of("unresolved.Level", "package unresolved; public enum Level { LOW }")));

    // The table would name a selection that there is not.
    assertThat(reported).hasSize(1).allMatch(error -> error.text().contains("[DYN607]"));
    assertThat(isGenerated("BriefProjection")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void thePromisedTypesAreThereAllTheSame(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            import unresolved.EventTable.ByStatusQuery;

            @DynamoModel(table = "events", async = true)
            @GlobalIndex(name = "status-index", partition = "status", method = "byStatus")
            public record Event(
                @PartitionKey @AttributeName(Missing.ID) String id,
                Status status,
                List<Holder> holders) {}

            @DynamoDocument
            record Holder(@ConvertWith(Converter.class) Thread thread, EventTable events) {}

            abstract class User {
              EventTable events;
              EventAsyncTable asyncEvents;
              HolderPath<Event> holder;

              abstract ByStatusQuery query(EventMapper mapper);
            }
            """,
            new Generator(Map.of()));

    // EventTable is one of them: Holder waits for Event, Event for Holder.
    assertThat(reported)
        .hasSize(3)
        .extracting(Reported::text)
        .anyMatch(error -> error.contains("Missing"))
        .anyMatch(error -> error.contains("Status"))
        .anyMatch(error -> error.contains("Converter"));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeIsWaitedForAsLongAsOthersAreGenerated(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            """
            @DynamoModel(table = "events")
            public record Event(@PartitionKey String id, Level level) {}

            abstract class User {
              EventTable events;
            }
            """,
            new Generator(
                Map.of("unresolved.First", "package unresolved; class First {}"),
                Map.of("unresolved.Second", "package unresolved; class Second {}"),
                Map.of("unresolved.Level", "package unresolved; enum Level { LOW }")));

    assertThat(reported).isEmpty();
    assertThat(isGenerated("EventMapper")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void noFileIsMadeForAnotherRoundThatComesAnyway(CaseCompiler compiler) throws IOException {
    String waiting =
        """
        @DynamoModel(table = "events")
        public record Event(@PartitionKey String id, Level level) {}
        """;

    compile(compiler, waiting, new Generator(Map.of()));
    boolean alone = isGenerated("Event_Waiting");
    Files.deleteIfExists(folder.resolve("sources/unresolved/Event_Waiting.java"));
    compile(
        compiler,
        waiting + "@DynamoDocument record Holder(String text) {}",
        new Generator(Map.of()));

    assertThat(alone).isTrue();
    assertThat(isGenerated("Event_Waiting")).isFalse();
  }
}
