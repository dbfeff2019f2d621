package io.dynamodel.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final Path README = Path.of("..", "README.md");

  @Test
  void printsWhatTheReadmeSays() throws IOException {
    String readme = Files.readString(README).replace("\r\n", "\n");

    assertThat(readme).contains("```text\n" + printed().strip() + "\n```");
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart.run(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
