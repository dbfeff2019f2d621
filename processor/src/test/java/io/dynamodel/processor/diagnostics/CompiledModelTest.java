package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projections of a model in a class file, in which javac 17 finds no annotations of types. */
class CompiledModelTest {
  @TempDir private Path folder;

  private List<Reported> compile(CaseCompiler compiler, String components) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Brief.java"),
            """
            package compiled;

            import io.dynamodel.annotations.*;
            import io.dynamodel.processor.diagnostics.library.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            @DynamoProjection(of = Ticket.class)
            public record Brief(%s) {}
            """
                .formatted(components));
    return compiler.compile(List.of(file), folder, new DynamoModelProcessor()).stream()
        .filter(reported -> reported.text().startsWith("error"))
        .toList();
  }

  private String generated() throws IOException {
    return Files.readString(folder.resolve("sources/compiled/BriefProjection.java"));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheModelSaysOfItsComponentsCounts(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            "String id, @Nullable String note, Thread thread, int count, Instant expires,"
                + " long version, @Nullable Instant created");

    assertThat(reported).isEmpty();
    assertThat(generated())
        .contains("in.<String>key(\"id\", Converters.TEXT)")
        .contains("in.<String>find(\"remark\", Converters.TEXT)")
        .contains("THREAD = new ThreadConverter();")
        .contains("in.getInt(\"count\", 1)")
        .contains("in.<Instant>get(\"expires\", Converters.TIME_TO_LIVE)")
        .contains("in.getVersion(\"version\")")
        .contains("in.<Instant>find(\"created\", Converters.INSTANT)")
        .contains("ComparableNumberAttribute<Brief, Long> version");
  }

  @ParameterizedTest
  @EnumSource
  void theProjectionSaysWhatMayBeNull(CaseCompiler compiler) throws IOException {
    List<Reported> reported =
        compile(
            compiler,
            "@Nullable String note, List<@Nullable String> gaps, @Nullable String colour");

    assertThat(reported).isEmpty();
    assertThat(generated())
        .contains("in.<String>find(\"remark\", Converters.TEXT)")
        .contains("Converters.list(Converters.nullable(Converters.TEXT))");
  }

  @ParameterizedTest
  @EnumSource
  void anOptionalOfTheModelIsVisible(CaseCompiler compiler) throws IOException {
    assertThat(compile(compiler, "String id, String colour"))
        .extracting(Reported::text)
        .singleElement()
        .asString()
        .startsWith("error: [DYN608]");
  }
}
