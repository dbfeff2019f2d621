package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SetConverterTest {
  private static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final AttributeConverter<Set<String>> TEXTS = Converters.set(Converters.TEXT);
  private static final AttributeConverter<Set<BigDecimal>> NUMBERS =
      Converters.set(Converters.BIG_DECIMAL);
  private static final AttributeConverter<Set<byte[]>> BINARIES = Converters.set(Converters.BYTES);

  @Test
  void storesTextsInTheirOrder() {
    Set<String> texts = linked("z", "a", "", "m");
    AttributeValue stored = AttributeValue.createSs(List.of("z", "a", "", "m"));

    assertThat(TEXTS.toValue(texts)).isEqualTo(stored);
    assertThat(TEXTS.fromValue(stored)).containsExactly("z", "a", "", "m");
  }

  @Test
  void storesNumbersCanonically() {
    Set<BigDecimal> numbers = linked(new BigDecimal("1.50"), new BigDecimal("1E+2"));

    assertThat(NUMBERS.toValue(numbers)).isEqualTo(AttributeValue.createNs(List.of("1.5", "100")));
    assertThat(NUMBERS.fromValue(AttributeValue.createNs(List.of("100.0", "1.50"))))
        .containsExactly(new BigDecimal("100"), new BigDecimal("1.5"));
  }

  @Test
  void storesBytes() {
    AttributeValue stored = BINARIES.toValue(linked(new byte[] {1}, new byte[0]));

    assertThat(stored.bs())
        .containsExactly(
            SdkBytes.fromByteArray(new byte[] {1}), SdkBytes.fromByteArray(new byte[0]));
    assertThat(BINARIES.fromValue(stored)).containsExactly(new byte[] {1}, new byte[0]);
  }

  @Test
  void refusesElementsThatAreStoredAlike() {
    assertThatThrownBy(() -> NUMBERS.toValue(linked(new BigDecimal("1.0"), BigDecimal.ONE)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("two elements of the set are stored alike: \"1\"");
    assertThatThrownBy(() -> BINARIES.toValue(linked(new byte[] {1, 2}, new byte[] {1, 2})))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("two elements of the set are stored alike: 2 bytes");
    assertThatThrownBy(() -> Converters.set(Converters.DOUBLE).toValue(linked(0.0, -0.0)))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void refusesStoredElementsThatAreReadAsOne() {
    AttributeValue stored =
        AttributeValue.createSs(
            List.of(
                "0e3a0b54-7c0f-4a3c-8f3b-6d1f5c1a2b3c", "0E3A0B54-7C0F-4A3C-8F3B-6D1F5C1A2B3C"));

    assertThatThrownBy(() -> Converters.set(Converters.UUID).fromValue(stored))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage(
            "another element of the set is read as the same value as"
                + " \"0E3A0B54-7C0F-4A3C-8F3B-6D1F5C1A2B3C\"");
  }

  @Test
  void storesTheEmptySetAsNullAndReadsItBack() {
    assertThat(TEXTS.toValue(Set.of())).isEqualTo(NULL);
    assertThat(TEXTS.fromValue(NULL)).isEmpty();
  }

  @Test
  void readsAnUnmodifiableSet() {
    Set<String> read = TEXTS.fromValue(AttributeValue.createSs(List.of("a")));

    assertThatThrownBy(() -> read.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> TEXTS.fromValue(NULL).add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> TEXTS.toValue(Collections.singleton(null)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("null can't be an element of a set");
  }

  @Test
  void checksItsElements() {
    assertThatThrownBy(() -> TEXTS.toValue(Set.of("\uD83D")))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("surrogate");
    assertThatThrownBy(() -> NUMBERS.toValue(Set.of(new BigDecimal("1E+126"))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("range");
    assertThatThrownBy(
            () ->
                Converters.set(Converters.INTEGER)
                    .fromValue(AttributeValue.createNs(List.of("1.5"))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read 1.5: expected a whole number");
    assertThatThrownBy(
            () -> Converters.set(Converters.UUID).fromValue(AttributeValue.createSs(List.of("x"))))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("can't read \"x\": expected a UUID");
  }

  @Test
  void expectsASetOfItsType() {
    AttributeValue numbers = AttributeValue.createNs(List.of("1", "2"));

    assertThatThrownBy(() -> TEXTS.fromValue(numbers))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected text set (SS), found number set (NS) of 2");
    assertThatThrownBy(() -> BINARIES.fromValue(numbers))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected binary set (BS), found number set (NS) of 2");
    assertThatThrownBy(() -> NUMBERS.fromValue(AttributeValue.createN("1")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected number set (NS), found number (N) 1");
  }

  @SafeVarargs
  private static <E> Set<E> linked(E... elements) {
    return new LinkedHashSet<>(List.of(elements));
  }
}
