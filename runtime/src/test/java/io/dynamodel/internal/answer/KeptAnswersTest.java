package io.dynamodel.internal.answer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that {@link AnswerFuzz} begins with: its seeds, and what it has found. */
class KeptAnswersTest {

  static List<Path> answers() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(KeptAnswersTest.class.getResource("AnswerFuzzInputs/anyAnswer"))
                .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void outcomesAreThoseOfTheSdk(Path answer) throws IOException {
    Outcome.isTakenAsBySdk(Files.readAllBytes(answer));
  }
}
