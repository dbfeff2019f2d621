package io.dynamodel.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultsTest {

  @ParameterizedTest
  @CsvSource({
    "STRING, ' a ', ' a '",
    "STRING, '', ''",
    "CHARACTER, x, x",
    "BOOLEAN, false, false",
    "BYTE, -128, -128",
    "SHORT, 32767, 32767",
    "INTEGER, -007, -7",
    "INTEGER, 1e2, 100",
    "INTEGER, 1.0, 1",
    "LONG, +9223372036854775807, 9223372036854775807",
    "BIG_INTEGER, 1E+38, 100000000000000000000000000000000000000",
    "BIG_DECIMAL, 3.50, 3.5",
    "BIG_DECIMAL, 100, 100",
    "BIG_DECIMAL, -0.0, 0",
    "BIG_DECIMAL, 1E+125, 1E+125",
    "BIG_DECIMAL, 1E-130, 1E-130",
    "FLOAT, 0.1, 0.1",
    "FLOAT, 1e-45, 1.4E-45",
    "DOUBLE, 5, 5.0",
  })
  void canonicalTexts(ScalarKind kind, String text, String canonical) {
    assertThat(canonical(kind, text)).contains(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "CHARACTER, ''",
    "CHARACTER, ab",
    "CHARACTER, '\uD83D\uDE00'",
    "BOOLEAN, TRUE",
    "BOOLEAN, ''",
    "BYTE, 128",
    "SHORT, -32769",
    "INTEGER, 2147483648",
    "INTEGER, 0.5",
    "INTEGER, 0x10",
    "INTEGER, ' 1'",
    "LONG, 9223372036854775808",
    "LONG, 5L",
    "BIG_INTEGER, 123456789012345678901234567890123456789",
    "BIG_INTEGER, 1.5",
    "BIG_DECIMAL, 1E+126",
    "BIG_DECIMAL, 1E-131",
    "BIG_DECIMAL, 1E+999999999",
    "BIG_DECIMAL, 1000E+2147483647",
    "BIG_DECIMAL, x",
    "FLOAT, 1e-46",
    "FLOAT, 3.5e38",
    "FLOAT, NaN",
    "DOUBLE, Infinity",
    "DOUBLE, 1e-200",
    "DOUBLE, 1e126",
  })
  void textsThatAreNoValue(ScalarKind kind, String text) {
    assertThat(canonical(kind, text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ScalarKind.class,
      names = {"STRING", "CHARACTER"})
  void loneSurrogatesAreNoValue(ScalarKind kind) {
    assertThat(canonical(kind, "\uD83D")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ScalarKind.class,
      names = {"INSTANT", "UUID", "BYTES", "DURATION", "ATTRIBUTE_VALUE", "URI"})
  void kindsWithoutDefaults(ScalarKind kind) {
    assertThat(ScalarDefaults.of(kind)).isEmpty();
  }

  @Test
  void anEnumsConstantsAreItsDefaults() {
    ComponentType type =
        new ComponentType.EnumType(ClassName.get("", "State"), List.of("OPEN", "DONE"));

    DefaultForm form = Defaults.of(type).orElseThrow();

    assertThat(form.canonical().apply("DONE")).contains("DONE");
    assertThat(form.canonical().apply("done")).isEmpty();
    assertThat(form.remedy().apply("done")).isEqualTo("Did you mean \"DONE\"?");
  }

  private static Optional<String> canonical(ScalarKind kind, String text) {
    return ScalarDefaults.of(kind).flatMap(form -> form.canonical().apply(text));
  }
}
