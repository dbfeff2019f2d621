package io.dynamodel.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models of 12 components each.
 *
 * @param tables how many tables
 * @param types how many records share a table; if more than one, they are of a sealed model
 */
record Workload(int tables, int types) {
  private static final String IMPORTS =
      """
      package models;

      import io.dynamodel.annotations.*;
      import io.soabase.recordbuilder.core.RecordBuilder;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.List;
      import java.util.Optional;
      import java.util.UUID;
      import java.util.concurrent.TimeUnit;

      """;

  private static final String COMPONENTS =
      """
          String owner, %sInstant created, String name, int count, long total, boolean active,
          BigDecimal price, double weight, TimeUnit unit, UUID reference, Optional<String> note,
          List<String> tags""";

  static Workload records(int count) {
    return new Workload(count, 1);
  }

  int records() {
    return tables * types;
  }

  String title() {
    return types == 1 ? "%d records".formatted(tables) : "%d x %d types".formatted(tables, types);
  }

  /** Writes the sources, each to a file of its own. */
  void writeTo(Path folder) throws IOException {
    for (int table = 0; table < tables; table++) {
      if (types == 1) {
        write(folder, "Model" + table, record(table));
      } else {
        sealed(folder, table);
      }
    }
  }

  private static String record(int table) {
    return """
        @DynamoModel(table = "table-%d")
        @RecordBuilder
        public record Model%d(
            @PartitionKey %s) {}
        """
        .formatted(table, table, COMPONENTS.formatted("@SortKey "));
  }

  private void sealed(Path folder, int table) throws IOException {
    write(
        folder,
        "Item" + table,
        """
        @DynamoModel(table = "table-%d")
        @PartitionKey(attribute = "PK", template = "OWNER#{owner}")
        public sealed interface Item%d permits %s {
          String owner();
        }
        """
            .formatted(table, table, String.join(", ", names(table))));
    for (String name : names(table)) {
      write(
          folder,
          name,
          """
          @TypeName("%s")
          @SortKey(attribute = "SK", template = "%s#{created}")
          @RecordBuilder
          public record %s(
              %s)
              implements Item%d {}
          """
              .formatted(name, name, name, COMPONENTS.formatted(""), table));
    }
  }

  private List<String> names(int table) {
    return IntStream.range(0, types).mapToObj(type -> "Type%d_%d".formatted(table, type)).toList();
  }

  private static void write(Path folder, String type, String text) throws IOException {
    Files.writeString(folder.resolve(type + ".java"), IMPORTS + text);
  }
}
