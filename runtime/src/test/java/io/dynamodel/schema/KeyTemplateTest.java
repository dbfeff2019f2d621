package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.AttributeExceptions;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class KeyTemplateTest {
  private static final KeyAttribute<String> NAME = KeyAttribute.of("name", "n", Converters.TEXT);
  private static final KeyAttribute<String> CITY = KeyAttribute.of("city", "city", Converters.TEXT);
  private static final KeyAttribute<Integer> LINE =
      KeyAttribute.of("line", "line", Converters.INTEGER);
  private static final KeyAttribute<LocalDate> DAY =
      KeyAttribute.of("day", "day", Converters.LOCAL_DATE);
  private static final KeyAttribute<Boolean> OPEN =
      KeyAttribute.ofBoolean("open", "open", Converters.BOOLEAN);
  private static final KeyAttribute<UUID> ID = KeyAttribute.of("id", "id", Converters.UUID);
  private static final KeyAttribute<Instant> AT =
      KeyAttribute.of("at", "at", new EpochSecondsConverter());

  private static final KeyTemplate ESCAPED =
      KeyTemplate.of("SK").text("CITY#").part(NAME).text("#END");
  private static final KeyTemplate PLAIN =
      KeyTemplate.of("SK").part(NAME).text("#").part(CITY).unescaped("#");
  private static final KeyTemplate PADDED = KeyTemplate.of("SK").text("L#").padded(LINE, 4);

  private static String text(KeyTemplate template, KeyPart... parts) {
    KeyPart key = template.of(parts);
    assertThat(key.attribute()).isEqualTo("SK");
    return key.value().s();
  }

  @Test
  void escapesWhatIsNotGreaterThanThePercentSign() {
    assertThat(text(ESCAPED, NAME.part("New York#5%&é😀\u0000")))
        .isEqualTo("CITY#New%20York%235%25&é😀%00#END");
    assertThat(ESCAPED.read("CITY#New%20York%235%25&é😀%00#END"))
        .containsExactly(Map.entry("n", AttributeValue.fromS("New York#5%&é😀\u0000")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a%", "a%2", "a%2x", "a%2a", "%26", "%41", "a b", "a#b", "\t", "%%", "%+5", "!"})
  void readsNoTextThatItDoesNotWrite(String part) {
    KeyTemplate last = KeyTemplate.of("SK").text("CITY#").part(NAME);

    assertThatThrownBy(() -> last.read("CITY#" + part))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute SK")
        .hasMessageContaining("the part name")
        .hasMessageContaining("escaping = NONE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "CITY", "CITY#", "CITY#x", "CITY#x#", "CITY#x#EN", "CITY#x#END2", "#x#END"})
  void readsNoOtherForm(String key) {
    assertThatThrownBy(() -> ESCAPED.read(key))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("is no key of the form CITY#{name}#END");
  }

  @Test
  void theGreatestCharacterIsForBounds() {
    String greatest = "a" + Character.toString(Character.MAX_CODE_POINT);

    for (KeyTemplate template : new KeyTemplate[] {ESCAPED, PLAIN}) {
      assertThatThrownBy(() -> text(template, NAME.part(greatest), CITY.part("x")))
          .isInstanceOf(ItemValidationException.class)
          .hasMessageContaining("U+10FFFF");
    }
    assertThatThrownBy(() -> ESCAPED.read("CITY#" + greatest + "#END"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("U+10FFFF");
    assertThatThrownBy(() -> PLAIN.read(greatest + "#x")).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void emptyTextIsRefusedInAnEscapedKeyOfATable() {
    assertThatThrownBy(() -> text(ESCAPED, NAME.part("")))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute SK: the part name can't be empty");
    assertThatThrownBy(() -> ESCAPED.read("CITY##END")).isInstanceOf(ItemMappingException.class);

    KeyTemplate ofIndex = KeyTemplate.ofIndex("SK").text("C#").part(NAME).text("#").part(CITY);
    assertThat(text(ofIndex, NAME.part(""), CITY.part(""))).isEqualTo("C##");
    assertThat(ofIndex.read("C##").values()).containsOnly(AttributeValue.fromS(""));
    assertThat(text(PLAIN, NAME.part(""), CITY.part(""))).isEqualTo("#");
    assertThat(PLAIN.read("#").values()).containsOnly(AttributeValue.fromS(""));
  }

  @Test
  void withoutEscapesNoPartHoldsASeparator() {
    assertThat(text(PLAIN, NAME.part("New York%"), CITY.part("é "))).isEqualTo("New York%#é ");
    assertThatThrownBy(() -> text(PLAIN, NAME.part("x"), CITY.part("a#b")))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("the part city")
        .hasMessageContaining("the separator #");
    assertThatThrownBy(() -> PLAIN.read("a#b#c")).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void theLastPartMayHoldSeparatorsWhereNothingElseCanMeetIt() {
    KeyTemplate free =
        KeyTemplate.of("SK").part(NAME).text("#").part(CITY).text("#E").unescapedWithFreeEnd("#");

    assertThat(text(free, NAME.part("x"), CITY.part("a#E#b"))).isEqualTo("x#a#E#b#E");
    assertThat(free.read("x#a#E#b#E")).containsEntry("city", AttributeValue.fromS("a#E#b"));
    assertThatThrownBy(() -> free.read("x#E")).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> text(free, NAME.part("a#b"), CITY.part("")))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void aSeparatorCanBeASurrogatePair() {
    KeyTemplate pairs = KeyTemplate.of("SK").part(NAME).text("😀").part(CITY).unescaped("😀");

    assertThat(pairs.read("😁😀x"))
        .containsEntry("n", AttributeValue.fromS("😁"))
        .containsEntry("city", AttributeValue.fromS("x"));
    assertThatThrownBy(() -> text(pairs, NAME.part("😀"), CITY.part("x")))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void padsIntegers() {
    assertThat(text(PADDED, LINE.part(7))).isEqualTo("L#0007");
    assertThat(text(PADDED, LINE.part(0))).isEqualTo("L#0000");
    assertThat(PADDED.read("L#0100")).containsEntry("line", AttributeValue.fromN("100"));
    assertThat(PADDED).hasToString("L#{line:04}");
    assertThatThrownBy(() -> text(PADDED, LINE.part(-7)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("attribute SK: the part line can't be negative: -7");
    assertThatThrownBy(() -> text(PADDED, LINE.part(12_345)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("the part line has 5 characters; its width in the key is 4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L#", "L#007", "L#00007", "L#-007", "L#+007", "L# 007", "L#1E03", "L#٠٠٠٧"})
  void readsNoOtherPadding(String key) {
    assertThatThrownBy(() -> PADDED.read(key)).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void fixedPartsAreReadByTheirWidth() {
    KeyTemplate adjacent =
        KeyTemplate.of("SK").fixed(DAY, 10).padded(LINE, 3).part(NAME).unescaped("-");

    assertThat(text(adjacent, NAME.part("x"), LINE.part(5), DAY.part(LocalDate.of(2024, 2, 29))))
        .isEqualTo("2024-02-29005x");
    assertThat(adjacent.read("2024-02-29005x"))
        .containsEntry("day", AttributeValue.fromS("2024-02-29"))
        .containsEntry("line", AttributeValue.fromN("5"))
        .containsEntry("n", AttributeValue.fromS("x"));
    assertThatThrownBy(() -> adjacent.read("2024-02-3")).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> adjacent.read("2024-02-30005x"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("the part day");
  }

  @Test
  void takesBooleansNumbersAndWhatConvertersMake() {
    TextConverter<Locale> upper = Converters.LOCALE;
    KeyAttribute<Locale> locale = KeyAttribute.of("locale", "locale", upper);
    KeyTemplate all =
        KeyTemplate.of("SK")
            .part(OPEN)
            .text("#")
            .part(AT)
            .text("#")
            .part(LINE)
            .text("#")
            .part(locale);

    String key =
        text(
            all,
            OPEN.part(true),
            AT.part(Instant.ofEpochSecond(-5)),
            LINE.part(-7),
            locale.part(Locale.FRANCE));

    assertThat(key).isEqualTo("true#-5#-7#fr-FR");
    assertThat(all.read(key))
        .containsEntry("open", AttributeValue.fromBool(true))
        .containsEntry("at", AttributeValue.fromN("-5"))
        .containsEntry("line", AttributeValue.fromN("-7"))
        .containsEntry("locale", AttributeValue.fromS("fr-FR"));
    assertThatThrownBy(() -> all.read("TRUE#-5#-7#fr")).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> all.read("true#-05#-7#fr")).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> all.read("true#5.0#-7#fr")).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> all.read("true#5#-7#FR-fr")).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void aPartIsReadInTheFormInWhichItIsWritten() {
    KeyTemplate template = KeyTemplate.of("SK").text("I#").fixed(ID, 36);
    String lower = "0f8fad5b-d9cb-469f-a165-70867728950e";

    template.checkForm(StoredValue.of(AttributeValue.fromS("I#" + lower)));
    assertThatThrownBy(
            () ->
                template.checkForm(
                    StoredValue.of(AttributeValue.fromS("I#" + lower.toUpperCase(Locale.ROOT)))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute SK")
        .hasMessageContaining("the part id");
    assertThatThrownBy(() -> template.checkForm(StoredValue.of(AttributeValue.fromN("1"))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("attribute SK: expected text");
  }

  @Test
  void aPartThatStandsTwiceReadsTheSame() {
    KeyTemplate twice =
        KeyTemplate.of("SK").part(NAME).text("#").padded(LINE, 2).text("#").part(NAME);

    assertThat(twice.parts()).containsExactly(NAME, LINE);
    assertThat(text(twice, NAME.part("a"), LINE.part(1))).isEqualTo("a#01#a");
    assertThat(twice.read("a#01#a")).hasSize(2);
    assertThatThrownBy(() -> twice.read("a#01#b"))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("two values of the part name");
  }

  @Test
  void anItemThatLacksAPartHasNoSuchKey() {
    Map<String, AttributeValue> item =
        Map.of("n", AttributeValue.fromS("x"), "city", AttributeValue.fromNul(true));

    assertThat(PLAIN.of(item)).isNull();
    assertThat(PLAIN.of(Map.of("n", AttributeValue.fromS("x")))).isNull();
    assertThatThrownBy(() -> PLAIN.of(NAME.part("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{name}#{city}");
  }

  @Test
  void aTemplateWithoutParts() {
    KeyTemplate profile = KeyTemplate.of("SK").text("PRO").text("FILE");

    assertThat(profile.of()).isEqualTo(new KeyPart("SK", AttributeValue.fromS("PROFILE")));
    assertThat(profile.read("PROFILE")).isEmpty();
    assertThatThrownBy(() -> profile.read("PROFILES")).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void messagesCanDoWithoutValues() {
    assertThatThrownBy(() -> ESCAPED.read("CITY#secret"))
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e ->
                assertThat(AttributeExceptions.withoutValues(e)).hasMessageNotContaining("secret"));
    assertThatThrownBy(() -> text(PADDED, LINE.part(-77)))
        .isInstanceOfSatisfying(
            ItemValidationException.class,
            e -> assertThat(AttributeExceptions.withoutValues(e)).hasMessageNotContaining("77"));
  }
}
