package io.dynamodel.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random code comes out with the same tokens, and in lines that are not too long. */
class PrintedCodeTest {

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTokensAreTheSameAndNoLineIsTooLong(int seed) {
    String code = new RandomCode(seed).file();

    String printed = SourceText.of(code);

    assertThat(tokens(printed)).isEqualTo(tokens(code));
    assertThat(printed.lines().filter(line -> line.length() > Layout.WIDTH)).isEmpty();
    assertThat(printed.lines().filter(line -> line.endsWith(" "))).isEmpty();
  }

  /** Without the space in comments, and with the parts of a text as one. */
  private static List<String> tokens(String code) {
    List<String> tokens = new ArrayList<>();
    for (Token token : Lexer.tokens(code)) {
      int last = tokens.size() - 1;
      if (token.isText() && last > 0 && tokens.get(last).equals("+")) {
        String before = tokens.get(last - 1);
        tokens.set(last - 1, before.substring(0, before.length() - 1) + token.text().substring(1));
        tokens.remove(last);
      } else {
        tokens.add(token.isComment() ? token.text().replaceAll("[\\s*]+", " ") : token.text());
      }
    }
    return tokens;
  }
}
