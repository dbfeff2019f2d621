package io.dynamodel.processor.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class JavadocParamsTest {

  @Test
  void textsOverSeveralLines() {
    assertThat(
            JavadocParams.of(
                """
                 An event. Write to a@param.org.

                 @param id its id
                 @param time when it was,
                   in UTC {@code @param}
                 @author somebody
                 @param last the last
                """))
        .containsOnly(
            entry("id", "its id"),
            entry("time", "when it was,\nin UTC {@code @param}"),
            entry("last", "the last"));
  }

  @Test
  void nothingWithoutText() {
    assertThat(JavadocParams.of("@param id\n@param\n @param time  \n")).isEmpty();
    assertThat(JavadocParams.of("")).isEmpty();
  }

  @Test
  void theFirstOfTwo() {
    assertThat(JavadocParams.of("@param id one\n@param id two")).containsOnly(entry("id", "one"));
  }
}
