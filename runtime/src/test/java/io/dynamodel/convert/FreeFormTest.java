package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class FreeFormTest {
  private static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final SdkBytes BYTES = SdkBytes.fromByteArray(new byte[] {1, 2});

  static final List<Arguments> STORED =
      List.of(
          Arguments.of("x", AttributeValue.createS("x")),
          Arguments.of("", AttributeValue.createS("")),
          Arguments.of(true, AttributeValue.createBool(true)),
          Arguments.of((byte) 1, AttributeValue.createN("1")),
          Arguments.of((short) 1, AttributeValue.createN("1")),
          Arguments.of(100, AttributeValue.createN("100")),
          Arguments.of(Long.MIN_VALUE, AttributeValue.createN("-9223372036854775808")),
          Arguments.of(0.1f, AttributeValue.createN("0.1")),
          Arguments.of(-0.0, AttributeValue.createN("0")),
          Arguments.of(BigInteger.TEN, AttributeValue.createN("10")),
          Arguments.of(new BigDecimal("3.50"), AttributeValue.createN("3.5")),
          Arguments.of(new AtomicLong(7), AttributeValue.createN("7")),
          Arguments.of(new byte[] {1, 2}, AttributeValue.createB(BYTES)),
          Arguments.of(ByteBuffer.wrap(new byte[] {1, 2}), AttributeValue.createB(BYTES)),
          Arguments.of(BYTES, AttributeValue.createB(BYTES)),
          Arguments.of(List.of(), AttributeValue.createL(List.of())),
          Arguments.of(Arrays.asList("x", null), list(AttributeValue.createS("x"), NULL)),
          Arguments.of(Map.of("k", List.of(1)), map("k", list(AttributeValue.createN("1")))),
          Arguments.of(Set.of("x"), AttributeValue.createSs(List.of("x"))),
          Arguments.of(Set.of(1.0), AttributeValue.createNs(List.of("1"))),
          Arguments.of(Set.of(BYTES), AttributeValue.createBs(List.of(BYTES))),
          Arguments.of(Set.of(), NULL),
          Arguments.of(NULL, NULL),
          Arguments.of(AttributeValue.createN("1.00"), AttributeValue.createN("1")));

  static final List<Arguments> REFUSED =
      List.of(
          Arguments.of('x', "a free-form document can't hold a java.lang.Character"),
          Arguments.of(Instant.EPOCH, "a free-form document can't hold a java.time.Instant"),
          Arguments.of(new UUID(0, 0), "a free-form document can't hold a java.util.UUID"),
          Arguments.of(
              TimeUnit.DAYS, "a free-form document can't hold a java.util.concurrent.TimeUnit"),
          Arguments.of(Optional.of("x"), "a free-form document can't hold a java.util.Optional"),
          Arguments.of(
              new ArrayDeque<>(), "a free-form document can't hold a java.util.ArrayDeque"),
          Arguments.of(new int[0], "a free-form document can't hold a [I"),
          Arguments.of(Double.NaN, "NaN is not a number that can be stored"),
          Arguments.of(Float.NEGATIVE_INFINITY, "-Infinity is not a number that can be stored"),
          Arguments.of(
              new BigDecimal("1E+126"),
              "1E+126 is outside DynamoDB's range of 1E-130 to 9.99…E+125"),
          Arguments.of(Map.of(1, "x"), "expected text, found a java.lang.Integer"),
          Arguments.of(linked("x", 1), "expected text, found a java.lang.Integer"),
          Arguments.of(linked(1, "x"), "expected a number, found a java.lang.String"),
          Arguments.of(linked(BYTES, 1), "expected bytes, found a java.lang.Integer"),
          Arguments.of(linked(1, 1.0), "two elements of the set are stored alike: \"1\""),
          Arguments.of(
              Set.of(true), "a set of texts, numbers or bytes can't hold a java.lang.Boolean"),
          Arguments.of(linked("x", null), "null can't be an element of a set"),
          Arguments.of(linked(null, "x"), "a set of texts, numbers or bytes can't hold null"),
          Arguments.of(
              AttributeValue.builder().build(),
              "an AttributeValue without a type can't be stored"));

  @ParameterizedTest
  @FieldSource("STORED")
  void storesByTheClassOfTheValue(Object value, AttributeValue stored) {
    assertThat(Converters.FREE_FORM.toValue(value)).isEqualTo(stored);
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void refusesEverythingElse(Object value, String problem) {
    assertThatThrownBy(() -> Converters.FREE_FORM.toValue(value))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage(problem);
  }

  @Test
  void storesNull() {
    assertThat(Converters.FREE_FORM.toValue(null)).isEqualTo(NULL);
    assertThat(Converters.FREE_FORM.fromValue(NULL)).isNull();
  }

  @Test
  void namesThePathOfWhatItRefuses() {
    Map<String, Object> value = Map.of("lines", List.of(1, Map.of("at", Instant.EPOCH)));

    AttributeException refused =
        catchThrowableOfType(AttributeException.class, () -> Converters.FREE_MAP.toValue(value));

    assertThat(refused.path()).isEqualTo("lines[1].at");
  }

  @Test
  void readsScalars() {
    assertThat(read(AttributeValue.createS("x"))).isEqualTo("x");
    assertThat(read(AttributeValue.createBool(false))).isEqualTo(false);
    assertThat(read(AttributeValue.createN("3.50"))).isEqualTo(new BigDecimal("3.5"));
    assertThat(read(AttributeValue.createN("1E2"))).isEqualTo(new BigDecimal("100"));
    assertThat(read(AttributeValue.createB(BYTES))).isEqualTo(new byte[] {1, 2});
  }

  @Test
  void readsCollections() {
    AttributeValue one = AttributeValue.createN("1");

    assertThat(read(list(one, NULL))).isEqualTo(Arrays.asList(BigDecimal.ONE, null));
    assertThat(read(map("k", list(one)))).isEqualTo(Map.of("k", List.of(BigDecimal.ONE)));
    assertThat(read(AttributeValue.createSs(List.of("b", "a")))).isEqualTo(Set.of("a", "b"));
    assertThat(read(AttributeValue.createNs(List.of("1.0")))).isEqualTo(Set.of(BigDecimal.ONE));
    assertThat((Set<?>) read(AttributeValue.createBs(List.of(BYTES))))
        .singleElement()
        .isEqualTo(new byte[] {1, 2});
  }

  @Test
  void readsUnmodifiableCollections() {
    List<Object> list = Converters.FREE_LIST.fromValue(list(NULL));
    Map<String, Object> map = Converters.FREE_MAP.fromValue(map("k", NULL));

    assertThatThrownBy(() -> list.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.put("k", "x")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(map).containsEntry("k", null);
  }

  @Test
  void expectsTheCollectionOfItsType() {
    assertThatThrownBy(() -> Converters.FREE_MAP.fromValue(list()))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected map (M), found list (L) of 0");
    assertThatThrownBy(() -> Converters.FREE_LIST.fromValue(map("k", NULL)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("expected list (L), found map (M) of 1");
    assertThatThrownBy(() -> read(AttributeValue.builder().build()))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void takes32LevelsAndNoMore() {
    assertThat(read(Converters.FREE_FORM.toValue(nested(32)))).isEqualTo(nested(32));
    assertThatThrownBy(() -> Converters.FREE_FORM.toValue(nested(33)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith("lists and maps are nested more than 32 levels deep");
  }

  @Test
  void countsTheTopOfAMapOrList() {
    Converters.FREE_MAP.toValue(Map.of("k", nested(31)));
    Converters.FREE_LIST.toValue(List.of(nested(31)));

    assertThatThrownBy(() -> Converters.FREE_MAP.toValue(Map.of("k", nested(32))))
        .isInstanceOf(ItemValidationException.class);
    assertThatThrownBy(() -> Converters.FREE_LIST.toValue(List.of(nested(32))))
        .isInstanceOf(ItemValidationException.class);
  }

  @Test
  void refusesAListThatHoldsItself() {
    List<Object> list = new ArrayList<>();
    list.add(list);

    assertThatThrownBy(() -> Converters.FREE_FORM.toValue(list))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageEndingWith("lists and maps are nested more than 32 levels deep");
  }

  private static Object read(AttributeValue value) {
    return Converters.FREE_FORM.fromValue(value);
  }

  private static List<Object> nested(int levels) {
    List<Object> list = List.of();
    for (int i = 1; i < levels; i++) {
      list = List.of(list);
    }
    return list;
  }

  private static Set<Object> linked(@Nullable Object... elements) {
    Set<Object> set = new LinkedHashSet<>();
    Collections.addAll(set, elements);
    return set;
  }

  private static AttributeValue list(AttributeValue... elements) {
    return AttributeValue.createL(List.of(elements));
  }

  private static AttributeValue map(String key, AttributeValue value) {
    return AttributeValue.createM(Map.of(key, value));
  }
}
