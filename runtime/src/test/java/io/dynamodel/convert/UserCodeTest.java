package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converters of users that throw or give null, wherever they are used. */
class UserCodeTest {
  private static final RuntimeException ODD = new IllegalStateException("odd");
  private static final AttributeValue TEXT = AttributeValue.createS("x");
  private static final AttributeValue ONE = AttributeValue.createN("1");
  private static final SdkBytes BYTES = SdkBytes.fromUtf8String("x");

  /** Gives what it is told to; nothing told: throws. */
  private record Any(boolean isNull)
      implements TextConverter<Object>, NumberConverter<Object>, BinaryConverter<Object> {
    private <S> @Nullable S result() {
      if (!isNull) {
        throw ODD;
      }
      return null;
    }

    @Override
    public String toText(Object value) {
      return result();
    }

    @Override
    public Object fromText(String text) {
      return result();
    }

    @Override
    public BigDecimal toNumber(Object value) {
      return result();
    }

    @Override
    public Object fromNumber(BigDecimal number) {
      return result();
    }

    @Override
    public SdkBytes toBytes(Object value) {
      return result();
    }

    @Override
    public Object fromBytes(SdkBytes bytes) {
      return result();
    }

    @Override
    public AttributeValue toValue(Object value) {
      return result();
    }

    @Override
    public Object fromValue(AttributeValue value) {
      return result();
    }
  }

  private static TextConverter<Object> text(boolean isNull) {
    return new TextFunctions<>(new Any(isNull)::toText, new Any(isNull)::fromText);
  }

  private static NumberConverter<Object> number(boolean isNull) {
    return new NumberFunctions<>(new Any(isNull)::toNumber, new Any(isNull)::fromNumber);
  }

  private static BinaryConverter<Object> binary(boolean isNull) {
    return new BinaryFunctions<>(new Any(isNull)::toBytes, new Any(isNull)::fromBytes);
  }

  static final List<Arguments> WRITTEN =
      List.of(
          Arguments.of("", Converters.list(text(false)), List.of("v"), "[0]"),
          Arguments.of("", Converters.set(text(false)), Set.of("v"), ""),
          Arguments.of("", Converters.set(number(false)), Set.of("v"), ""),
          Arguments.of("", Converters.set(binary(false)), Set.of("v"), ""),
          Arguments.of("", Converters.map(text(false), Converters.TEXT), Map.of("v", "w"), ""),
          Arguments.of("", Converters.map(Converters.TEXT, number(false)), Map.of("v", "w"), "v"),
          Arguments.of("", text(false), "v", ""),
          Arguments.of("", number(false), "v", ""),
          Arguments.of("", binary(false), "v", ""),
          Arguments.of("", Converters.numberText(number(false)), "v", ""),
          Arguments.of("", Converters.checked(new Any(false)), "v", ""),
          Arguments.of(
              "", Converters.list(Converters.checked(new Any(false))), List.of("v"), "[0]"),
          Arguments.of("null", Converters.list(text(true)), List.of("v"), "[0]"),
          Arguments.of("null", Converters.set(text(true)), Set.of("v"), ""),
          Arguments.of("null", Converters.set(number(true)), Set.of("v"), ""),
          Arguments.of("null", Converters.set(binary(true)), Set.of("v"), ""),
          Arguments.of("null", Converters.map(text(true), Converters.TEXT), Map.of("v", "w"), ""),
          Arguments.of("null", text(true), "v", ""),
          Arguments.of("null", number(true), "v", ""),
          Arguments.of("null", binary(true), "v", ""),
          Arguments.of("null", Converters.numberText(number(true)), "v", ""),
          Arguments.of("null", Converters.checked(new Any(true)), "v", ""));

  static final List<Arguments> READ =
      List.of(
          Arguments.of(Converters.list(text(true)), AttributeValue.createL(List.of(TEXT)), "[0]"),
          Arguments.of(Converters.set(text(true)), AttributeValue.createSs(List.of("x")), ""),
          Arguments.of(Converters.set(number(true)), AttributeValue.createNs(List.of("1")), ""),
          Arguments.of(Converters.set(binary(true)), AttributeValue.createBs(List.of(BYTES)), ""),
          Arguments.of(
              Converters.map(text(true), Converters.TEXT),
              AttributeValue.createM(Map.of("k", TEXT)),
              "k"),
          Arguments.of(text(true), TEXT, ""),
          Arguments.of(number(true), ONE, ""),
          Arguments.of(binary(true), AttributeValue.createB(BYTES), ""),
          Arguments.of(Converters.numberText(number(true)), AttributeValue.createS("1"), ""),
          Arguments.of(Converters.checked(new Any(true)), TEXT, ""));

  @ParameterizedTest
  @FieldSource("WRITTEN")
  <T> void refusesToWrite(String kind, AttributeConverter<T> converter, T value, String path) {
    assertThatThrownBy(() -> converter.toValue(value))
        .isInstanceOfSatisfying(
            ItemValidationException.class,
            e -> {
              assertThat(e.path()).isEqualTo(path);
              if (kind.equals("null")) {
                assertThat(e.problem()).startsWith("the converter io.dynamodel.");
                assertThat(e.problem()).endsWith(" gave null");
              } else {
                assertThat(e.problem())
                    .isEqualTo("the converter refused: java.lang.IllegalStateException: odd");
                assertThat(e).hasCause(ODD);
              }
            });
  }

  @ParameterizedTest
  @FieldSource("READ")
  void refusesToReadNull(AttributeConverter<?> converter, AttributeValue stored, String path) {
    assertThatThrownBy(() -> converter.fromValue(stored))
        .isInstanceOfSatisfying(
            ItemMappingException.class,
            e -> {
              assertThat(e.path()).isEqualTo(path);
              assertThat(e.problem()).startsWith("can't read ").endsWith(" gave null");
            });
  }

  @Test
  void namesTheClassOfACheckedConverter() {
    AttributeConverter<Object> checked = Converters.checked(new Any(true));

    assertThatThrownBy(() -> checked.toValue("v"))
        .hasMessage("the converter " + Any.class.getName() + " gave null");
    assertThatThrownBy(() -> checked.fromValue(TEXT))
        .hasMessage(
            "can't read text (S) \"x\": the converter " + Any.class.getName() + " gave null");
  }

  @Test
  void aCheckedConverterThatThrowsOnReading() {
    assertThatThrownBy(() -> Converters.checked(new Any(false)).fromValue(TEXT))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("can't read text (S) \"x\": odd")
        .hasCause(ODD);
  }

  @Test
  void checksWhatACheckedConverterStores() {
    AttributeConverter<AttributeValue> asItIs = Converters.checked(new AsItIs());
    AttributeValue broken = AttributeValue.createS("\uD83D");

    assertThat(asItIs.toValue(TEXT)).isEqualTo(TEXT);
    assertThat(asItIs.fromValue(TEXT)).isSameAs(TEXT);
    assertThatThrownBy(() -> asItIs.toValue(AttributeValue.createL(List.of(TEXT, broken))))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute [1]: text with a lone surrogate");
  }

  @Test
  void keepsOurOwnExceptions() {
    TextConverter<String> own =
        new TextFunctions<>(
            value -> {
              throw new ItemValidationException("too odd");
            },
            text -> {
              throw new ItemMappingException("too odd");
            });

    assertThatThrownBy(() -> own.toValue("v"))
        .isInstanceOf(ItemValidationException.class)
        .hasMessage("too odd");
    assertThatThrownBy(() -> own.fromValue(TEXT))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("too odd");
  }

  private static final class AsItIs implements AttributeConverter<AttributeValue> {
    @Override
    public AttributeValue toValue(AttributeValue value) {
      return value;
    }

    @Override
    public AttributeValue fromValue(AttributeValue value) {
      return value;
    }
  }
}
