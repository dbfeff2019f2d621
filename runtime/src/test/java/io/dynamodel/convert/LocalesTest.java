package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class LocalesTest {

  @Test
  void storesLanguageTags() {
    assertRoundTrip(Locale.ROOT, "und");
    assertRoundTrip(Locale.GERMANY, "de-DE");
    assertRoundTrip(new Locale("", "US"), "und-US");
    assertRoundTrip(new Locale("ja", "JP", "JP"), "ja-JP-u-ca-japanese-x-lvariant-JP");
    assertRoundTrip(new Locale("en", "", "x"), "en-x-lvariant-x");
    assertRoundTrip(Locale.forLanguageTag("zh-Hant-TW-u-nu-hanidec"), "zh-Hant-TW-u-nu-hanidec");
    assertRoundTrip(Locale.forLanguageTag("x-mine"), "x-mine");
  }

  @Test
  void refusesLocalesThatTheirTagDoesNotGiveBack() {
    assertRefused(new Locale("xx_bad"), "und");
    assertRefused(new Locale("no", "NO", "NY"), "nn-NO");
    assertRefused(new Locale("de", "DE", "no variant"), "de-DE");
  }

  @ParameterizedTest
  @CsvSource({"EN-us, en-US", "i-klingon, tlh", "zh-cmn-Hans-CN, cmn-Hans-CN"})
  void readsOtherSpellings(String tag, String canonical) {
    assertThat(Converters.LOCALE.fromText(tag)).isEqualTo(Locale.forLanguageTag(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "en_US", "en-", "en--US", "en-US-x", "toolonglanguage", " en"})
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThatThrownBy(() -> Converters.LOCALE.fromValue(AttributeValue.createS(tag)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"" + tag + "\": ");
  }

  @Test
  void currenciesByTheirCode() {
    assertThat(Converters.CURRENCY.toText(Currency.getInstance("EUR"))).isEqualTo("EUR");
    assertThat(Converters.CURRENCY.fromText("EUR")).isEqualTo(Currency.getInstance("EUR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "eur", "EU", "XXZ", "€"})
  void refusesWhatIsNoCurrency(String code) {
    assertThatThrownBy(() -> Converters.CURRENCY.fromValue(AttributeValue.createS(code)))
        .isInstanceOf(ItemMappingException.class);
  }

  private static void assertRoundTrip(Locale locale, String tag) {
    assertThat(Converters.LOCALE.toText(locale)).isEqualTo(tag);
    assertThat(Converters.LOCALE.fromText(tag)).isEqualTo(locale);
  }

  private static void assertRefused(Locale locale, String tag) {
    assertThatThrownBy(() -> Converters.LOCALE.toValue(locale))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(
            "the locale \"%s\" is stored as a language tag, but \"%s\" is not read back as the same locale",
            locale, tag);
  }
}
