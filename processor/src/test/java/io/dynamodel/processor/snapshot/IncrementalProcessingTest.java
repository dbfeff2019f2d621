package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.processor.DynamoModelProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IncrementalProcessingTest {
  private static final String DECLARATION = "/META-INF/gradle/incremental.annotation.processors";

  @Test
  void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
    try (InputStream declaration = DynamoModelProcessor.class.getResourceAsStream(DECLARATION)) {
      assertThat(declaration).isNotNull();
      assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(DynamoModelProcessor.class.getName() + ",isolating");
    }
  }
}
