package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each annotation, and each two of them, on one component: at most one message, and the one that
 * {@code annotation-pairs.txt} has. {@code -Dpairs.rewrite=true} rewrites that.
 */
class PairsTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "annotation-pairs.txt");
  private static final List<String> ANNOTATIONS =
      List.of(
          "@PartitionKey",
          "@SortKey",
          "@AutoId",
          "@TimeToLive",
          "@Version",
          "@CreatedAt",
          "@UpdatedAt",
          "@Counter",
          "@Unmapped",
          "@Unique",
          "@Default(\"1\")",
          "@ConvertWith(Words.class)",
          "@AttributeName(\"\")");
  private static final List<String> TYPES =
      List.of("String", "long", "@Nullable Instant", "Map<String, AttributeValue>");

  @TempDir private Path folder;

  @Test
  void noPlaceHasTwoMessages() throws IOException {
    List<String> records = records().toList();
    Map<Long, List<String>> codes = codes(records);

    assertThat(codes).allSatisfy((line, all) -> assertThat(all).hasSize(1));
    List<String> table =
        IntStream.range(0, records.size())
            .mapToObj(index -> row(records.get(index), codes.getOrDefault(index + 2L, List.of())))
            .toList();
    if (Boolean.getBoolean("pairs.rewrite")) {
      Files.write(EXPECTED, table);
    }
    assertThat(table).isEqualTo(Files.readAllLines(EXPECTED));
  }

  private static String row(String record, List<String> codes) {
    return (codes.isEmpty() ? "      " : codes.get(0)) + " " + record;
  }

  private static Stream<String> records() {
    Stream<String> models =
        TYPES.stream().flatMap(type -> pairs().map(pair -> model(pair, pair + " " + type)));
    Stream<String> documents =
        pairs().map(pair -> "@DynamoDocument record #(" + pair + " String x) {}");
    Stream<String> projections =
        pairs()
            .map(
                pair ->
                    "@DynamoProjection(of = Words.Of.class) record #(" + pair + " String x) {}");
    return Stream.of(models, documents, projections).flatMap(records -> records);
  }

  private static String model(String annotations, String component) {
    String key = annotations.contains("@PartitionKey") ? "" : "@PartitionKey String id, ";
    return "@DynamoModel(table = \"pairs\") record #(" + key + component + " x) {}";
  }

  private static Stream<String> pairs() {
    return IntStream.range(0, ANNOTATIONS.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.range(first, ANNOTATIONS.size())
                    .mapToObj(
                        second ->
                            first == second
                                ? ANNOTATIONS.get(first)
                                : ANNOTATIONS.get(first) + " " + ANNOTATIONS.get(second)));
  }

  /** The codes that are reported for each line of a file whose second line is the first record. */
  private Map<Long, List<String>> codes(List<String> records) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "package pairs; import io.dynamodel.annotations.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;"
            + " import software.amazon.awssdk.services.dynamodb.model.AttributeValue;"
            + " interface Pairs {");
    IntStream.range(0, records.size())
        .forEach(index -> lines.add(records.get(index).replace("#", "R" + index)));
    lines.add("}");
    Path pairs = Files.write(folder.resolve("Pairs.java"), lines);
    Path words =
        Files.writeString(
            folder.resolve("Words.java"),
            """
            package pairs;

            import io.dynamodel.annotations.*;
            import io.dynamodel.convert.TextConverter;

            final class Words implements TextConverter<String> {
              @Override
              public String toText(String value) {
                return value;
              }

              @Override
              public String fromText(String text) {
                return text;
              }

              @DynamoModel(table = "words")
              record Of(@PartitionKey String id, String x) {}
            }
            """);
    return CaseCompiler.JAVAC
        .compile(List.of(pairs, words), folder, new DynamoModelProcessor())
        .stream()
        .filter(reported -> reported.text().startsWith("error"))
        .collect(
            Collectors.groupingBy(
                Reported::line,
                Collectors.mapping(
                    reported -> reported.text().replaceAll("error: \\[(\\w+)].*", "$1"),
                    Collectors.toList())));
  }
}
