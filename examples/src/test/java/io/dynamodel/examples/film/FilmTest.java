package io.dynamodel.examples.film;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FilmTest {
  private static final Path PAGE = Path.of("..", "docs", "one-table.md");

  @Test
  void printsWhatThePageSays() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");

    assertThat(page).contains("```text\n" + printed().strip() + "\n```");
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Film.run(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }
}
