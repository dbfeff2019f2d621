package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalProcessingTest {
  private static final String DECLARATION = "/META-INF/gradle/incremental.annotation.processors";

  private static final String GENERATED = "(Table|AsyncTable|Mapper|Path|Projection)";

  @Test
  void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
    try (InputStream declaration = DynamoModelProcessor.class.getResourceAsStream(DECLARATION)) {
      assertThat(declaration).isNotNull();
      assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(DynamoModelProcessor.class.getName() + ",isolating");
    }
  }

  /** Gradle requires that of an isolating processor: else it refuses, or compiles too little. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "async",
        "documents",
        "nested-records",
        "one-table",
        "partial-indexes",
        "projections",
        "sealed-documents",
        "sealed-models"
      })
  void eachFileNamesTheOneTypeThatItIsGeneratedFor(String name) {
    OriginRecorder recorder = new OriginRecorder();

    Compiled compiled = Javac.compile(SnapshotCase.named(name).input(), recorder);

    assertThat(recorder.origins()).hasSameSizeAs(compiled.sources());
    assertThat(recorder.origins())
        .allSatisfy(
            (file, origins) -> {
              assertThat(origins).hasSize(1);
              assertThat(file.replace('_', '.'))
                  .matches(Pattern.quote(origins.get(0).replace('_', '.')) + GENERATED);
            });
  }
}
