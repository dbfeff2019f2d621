package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case has exactly the errors and warnings that it names, on their lines. */
class DiagnosticsTest {

  static Stream<CaseFile> cases() {
    return CaseFile.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void underJavac(CaseFile file, @TempDir Path folder) {
    List<Reported> reported =
        CaseCompiler.JAVAC.compile(List.of(file.path()), folder, new DynamoModelProcessor());

    assertThat(reported).containsExactlyInAnyOrderElementsOf(file.expected());
  }

  /**
   * The Eclipse compiler drops the places of messages about records: its switch has no case. Such a
   * message names the type.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void underTheEclipseCompiler(CaseFile file, @TempDir Path folder) {
    List<Reported> reported =
        CaseCompiler.ECLIPSE.compile(List.of(file.path()), folder, new DynamoModelProcessor());

    assertThat(reported.stream().map(Reported::withoutPlace))
        .containsExactlyInAnyOrderElementsOf(
            file.expected().stream().map(Reported::withoutPlace).toList());
    assertThat(reported).extracting(Reported::file).doesNotContain("");
  }
}
