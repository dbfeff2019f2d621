package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TextsTest {
  private static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

  enum Suit {
    HEARTS,
    SPADES {
      @Override
      public String toString() {
        return "♠";
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "日本", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE01b", "\0"})
  void storesTextAsItIs(String text) {
    AttributeValue stored = Converters.TEXT.toValue(text);

    assertThat(stored).isEqualTo(AttributeValue.createS(text));
    assertThat(Converters.TEXT.fromValue(stored)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ab\uD83D", "ab\uD83Dc", "ab\uDE00", "ab\uD83D\uD83D\uDE00", "ab\uDE00\uD83D"})
  void refusesALoneSurrogateAndSaysWhere(String text) {
    assertThatThrownBy(() -> Converters.TEXT.toValue(text))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("text with a lone surrogate at index 2 can't be stored as UTF-8");
  }

  @Test
  void storesACharacterAsTextOfOne() {
    assertThat(Converters.CHARACTER.toValue('x')).isEqualTo(AttributeValue.createS("x"));
    assertThat(Converters.CHARACTER.fromText("x")).isEqualTo('x');
    assertThatThrownBy(() -> Converters.CHARACTER.toValue('\uD83D'))
        .isInstanceOf(ItemValidationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xy", "\uD83D\uDE00"})
  void readsACharacterOnlyFromTextOfOne(String text) {
    assertThatThrownBy(() -> Converters.CHARACTER.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read \"" + text + "\": expected one character");
  }

  @Test
  void storesAUuidInLowerCaseAndReadsBoth() {
    assertThat(Converters.UUID.toValue(ID)).isEqualTo(AttributeValue.createS(ID.toString()));
    assertThat(Converters.UUID.fromText(ID.toString())).isEqualTo(ID);
    assertThat(Converters.UUID.fromText(ID.toString().toUpperCase(Locale.ROOT))).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-2-3-4-5",
        "01234567-89ab-cdef-0123-456789abcdeg",
        "01234567-89ab-cdef-0123-456789abcdef0"
      })
  void refusesWhatIsNoUuid(String text) {
    assertThatThrownBy(() -> Converters.UUID.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"" + text + "\": ");
  }

  @Test
  void storesAnEnumByName() {
    TextConverter<Suit> converter = Converters.enumeration(Suit.values());

    assertThat(converter.toValue(Suit.SPADES)).isEqualTo(AttributeValue.createS("SPADES"));
    assertThat(converter.fromText("SPADES")).isSameAs(Suit.SPADES);
    assertThat(converter.fromText("HEARTS")).isSameAs(Suit.HEARTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "spades", "♠", "CLUBS"})
  void namesTheConstantsWhereItDoesNotKnowOne(String text) {
    TextConverter<Suit> converter = Converters.enumeration(Suit.values());

    assertThatThrownBy(() -> converter.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read \"" + text + "\": expected one of [HEARTS, SPADES]");
  }

  @Test
  void shortensTextInMessages() {
    String text = "x".repeat(100_000);

    assertThatThrownBy(() -> Converters.UUID.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300).contains("xxx…"));
  }

  @Test
  void expectsText() {
    assertThatThrownBy(() -> Converters.TEXT.fromValue(AttributeValue.createN("5")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected text (S), found number (N) 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+0000001-0002-0003-0004-000000000005",
        "000000001-002-0003-0004-000000000005",
        "\u06600000001-0002-0003-0004-000000000005"
      })
  void refusesTextsThatUuidReadsAsOthers(String text) {
    assertThatThrownBy(() -> Converters.UUID.fromValue(AttributeValue.createS(text)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("expected a UUID of 36 characters");
  }
}
