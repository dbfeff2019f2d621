package io.dynamodel.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\u007f\u0080",
        "\u07ff\u0800",
        "\ud7ff\ue000\uffff",
        "\ud83d\ude00 twice \ud83d\ude00",
        "\ud83d",
        "\ude00\ud83d",
        "\ud83d\ud83d\ude00",
        "a\ud83db"
      })
  void itCountsWhatEncodingGives(String text) {
    assertThat(Utf8.length(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }
}
