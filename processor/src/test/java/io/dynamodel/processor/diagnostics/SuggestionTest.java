package io.dynamodel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> NAMES = List.of("status", "state", "createdAt", "id");

  @Test
  void findsWhatOneMistakeAway() {
    assertThat(Suggestion.near("statu", NAMES)).contains("status");
    assertThat(Suggestion.near("statuss", NAMES)).contains("status");
    assertThat(Suggestion.near("xtatus", NAMES)).contains("status");
    assertThat(Suggestion.near("stat", NAMES)).contains("state");
  }

  @Test
  void takesTwoLettersInTheWrongOrderForTwoMistakes() {
    assertThat(Suggestion.near("statsu", NAMES)).contains("status");
    assertThat(Suggestion.near("di", NAMES)).isEmpty();
  }

  @Test
  void caresNotForCase() {
    assertThat(Suggestion.near("CREATEDAT", NAMES)).contains("createdAt");
    assertThat(Suggestion.near("createdat", NAMES)).contains("createdAt");
  }

  @Test
  void findsTheNearest() {
    assertThat(Suggestion.near("statu", List.of("start", "state", "status"))).contains("state");
    assertThat(Suggestion.near("status2", List.of("state", "status"))).contains("status");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Suggestion.near("timestamp", NAMES)).isEmpty();
    assertThat(Suggestion.near("", NAMES)).isEmpty();
  }

  @Test
  void namesAllWhereNoneIsNear() {
    assertThat(Suggestion.instead("timestamp", NAMES))
        .isEqualTo("Choose one of status, state, createdAt, id.");
    assertThat(Suggestion.instead("Status", NAMES)).isEqualTo("Did you mean \"status\"?");
  }
}
