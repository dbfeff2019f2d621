package io.dynamodel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemReaderTest {
  private static final AttributeConverter<List<Integer>> NUMBERS =
      Converters.list(Converters.INTEGER);

  @Test
  void readsWhatIsStored() {
    Map<String, AttributeValue> item =
        Map.of(
            "text", AttributeValue.createS("x"),
            "yes", AttributeValue.createBool(true),
            "number", AttributeValue.createN("7"));

    assertThat(ItemReader.<String>read(StoredItem.of(item), in -> in.get("text", Converters.TEXT)))
        .isEqualTo("x");
    assertThat(ItemReader.<Boolean>read(StoredItem.of(item), in -> in.getBoolean("yes"))).isTrue();
    assertThat(ItemReader.<Byte>read(StoredItem.of(item), in -> in.getByte("number")))
        .isEqualTo((byte) 7);
    assertThat(ItemReader.<Short>read(StoredItem.of(item), in -> in.getShort("number")))
        .isEqualTo((short) 7);
    assertThat(ItemReader.<Integer>read(StoredItem.of(item), in -> in.getInt("number")))
        .isEqualTo(7);
    assertThat(ItemReader.<Long>read(StoredItem.of(item), in -> in.getLong("number")))
        .isEqualTo(7L);
    assertThat(ItemReader.<Float>read(StoredItem.of(item), in -> in.getFloat("number")))
        .isEqualTo(7f);
    assertThat(ItemReader.<Double>read(StoredItem.of(item), in -> in.getDouble("number")))
        .isEqualTo(7.0);
  }

  @Test
  void refusesWhatIsRequiredButAbsentOrNull() {
    AttributeValue nul = AttributeValue.createNul(true);

    assertRefused(Map.of(), in -> in.get("a", Converters.TEXT))
        .hasMessage("attribute a: is required, but absent");
    assertRefused(Map.of("a", nul), in -> in.get("a", Converters.TEXT))
        .hasMessage("attribute a: is required, but NULL");
    assertRefused(Map.of("a", nul), in -> in.get("a", Converters.FREE_FORM))
        .hasMessage("attribute a: is required, but NULL");
    assertRefused(Map.of(), in -> in.key("a", Converters.TEXT))
        .hasMessage("attribute a: is required, but absent");
    assertRefused(Map.of(), in -> in.getInt("a"))
        .hasMessage("attribute a: is required, but absent");
  }

  @Test
  void readsAbsentAndNullAsNullOrAsTheOtherValue() {
    for (Map<String, AttributeValue> item :
        List.of(Map.<String, AttributeValue>of(), Map.of("a", AttributeValue.createNul(true)))) {
      ItemReader.<Boolean>read(
          StoredItem.of(item),
          in -> {
            assertThat(in.find("a", Converters.TEXT)).isNull();
            assertThat(in.find("a", NUMBERS, List.of(1))).containsExactly(1);
            assertThat(in.find("a", Converters.set(Converters.TEXT), Set.of())).isEmpty();
            return true;
          });
    }
  }

  @Test
  void findsWhatIsThere() {
    Map<String, AttributeValue> item =
        Map.of("a", AttributeValue.createL(List.of(AttributeValue.createN("2"))));

    assertThat(ItemReader.<List<Integer>>read(StoredItem.of(item), in -> in.find("a", NUMBERS)))
        .containsExactly(2);
    assertThat(
            ItemReader.<List<Integer>>read(
                StoredItem.of(item), in -> in.find("a", NUMBERS, List.of(1))))
        .containsExactly(2);
  }

  @Test
  void namesThePathOfWhatItCannotRead() {
    Map<String, AttributeValue> item =
        Map.of("a", AttributeValue.createL(List.of(AttributeValue.createN("0.5"))));

    assertRefused(item, in -> in.get("a", NUMBERS)).hasMessageStartingWith("attribute a[0]: ");
    assertRefused(item, in -> in.find("a", NUMBERS)).hasMessageStartingWith("attribute a[0]: ");
    assertRefused(item, in -> in.find("a", NUMBERS, List.of()))
        .hasMessageStartingWith("attribute a[0]: ");
    assertRefused(item, in -> in.getInt("a"))
        .hasMessage("attribute a: expected number (N), found list (L) of 1");
  }

  @Test
  void saysWhatTheConstructorRefused() {
    IllegalArgumentException cause = new IllegalArgumentException("negative");

    assertRefused(
            Map.of(),
            in -> {
              throw cause;
            })
        .hasMessage("the constructor refused: java.lang.IllegalArgumentException: negative")
        .hasCause(cause);
  }

  @Test
  void namesTheDocumentWhoseConstructorRefused() {
    AttributeConverter<Object> picky =
        Converters.document(
            document -> Map.of(),
            document ->
                ItemReader.<Object>read(
                    document,
                    in -> {
                      throw new IllegalArgumentException("negative");
                    }));
    AttributeValue stored = AttributeValue.createL(List.of(AttributeValue.createM(Map.of())));

    assertRefused(Map.of("lines", stored), in -> in.get("lines", Converters.list(picky)))
        .hasMessage(
            "attribute lines[0]: the constructor refused:"
                + " java.lang.IllegalArgumentException: negative");
  }

  @Test
  void doesNotBlameTheConstructorForAConverter() {
    AttributeConverter<String> broken =
        new AttributeConverter<>() {
          @Override
          public AttributeValue toValue(String value) {
            return AttributeValue.createS(value);
          }

          @Override
          public String fromValue(AttributeValue value) {
            throw new IllegalStateException("odd");
          }
        };

    assertRefused(Map.of("a", AttributeValue.createS("x")), in -> in.get("a", broken))
        .hasMessage("attribute a: the converter refused: java.lang.IllegalStateException: odd");
  }

  @Test
  void refusesNoItem() {
    assertThatThrownBy(() -> ItemReader.read(null, in -> "x"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
  }

  @Test
  void readsKeysThatAreStoredAsTheyAreWritten() {
    UUID id = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    SdkBytes bytes = SdkBytes.fromUtf8String("x");
    Map<String, AttributeValue> item =
        Map.of(
            "id", AttributeValue.createS(id.toString()),
            "at", AttributeValue.createS("1970-01-01T00:00:00.000000000Z"),
            "number", AttributeValue.createN("100.0"),
            "bytes", AttributeValue.createB(bytes));

    assertThat(ItemReader.<UUID>read(StoredItem.of(item), in -> in.key("id", Converters.UUID)))
        .isEqualTo(id);
    assertThat(
            ItemReader.<Instant>read(StoredItem.of(item), in -> in.key("at", Converters.INSTANT)))
        .isEqualTo(Instant.EPOCH);
    assertThat(
            ItemReader.<Integer>read(
                StoredItem.of(item), in -> in.key("number", Converters.INTEGER)))
        .isEqualTo(100);
    assertThat(
            ItemReader.<SdkBytes>read(
                StoredItem.of(item), in -> in.key("bytes", Converters.SDK_BYTES)))
        .isEqualTo(bytes);
  }

  @Test
  void refusesAKeyThatWouldBeWrittenDifferently() {
    Map<String, AttributeValue> item = Map.of("at", AttributeValue.createS("1970-01-01T00:00:00Z"));

    assertThat(
            ItemReader.<Instant>read(StoredItem.of(item), in -> in.get("at", Converters.INSTANT)))
        .isEqualTo(Instant.EPOCH);
    assertRefused(item, in -> in.key("at", Converters.INSTANT))
        .hasMessage(
            "attribute at: the key is stored as text (S) \"1970-01-01T00:00:00Z\", but would be"
                + " written as text (S) \"1970-01-01T00:00:00.000000000Z\";"
                + " @ConvertWith(IsoSecondsConverter.class) or @ConvertWith(IsoInstantConverter.class)"
                + " fits the stored form");
    assertRefused(
            Map.of("id", AttributeValue.createS("01234567-89AB-CDEF-0123-456789ABCDEF")),
            in -> in.key("id", Converters.UUID))
        .hasMessageStartingWith("attribute id: the key is stored as ");
  }

  @Test
  void namesTheConverterThatFitsAKey() {
    assertAdvice("2023-01-01T00:00:00Z", Converters.INSTANT)
        .endsWith(
            "; @ConvertWith(IsoSecondsConverter.class) or @ConvertWith(IsoInstantConverter.class)"
                + " fits the stored form");
    assertAdvice("2023-01-01T00:00:00.000Z", Converters.INSTANT)
        .endsWith("; @ConvertWith(IsoMillisecondsConverter.class) fits the stored form");
    assertAdvice("2023-01-01T00:00:00.000001Z", Converters.INSTANT)
        .endsWith("; @ConvertWith(IsoInstantConverter.class) fits the stored form");
    assertAdvice("2023-01-01T00:00:00.000000000Z", new IsoInstantConverter())
        .endsWith("; no @ConvertWith at all fits the stored form");
    assertAdvice("2023-01-01T01:00:00+01:00", Converters.INSTANT)
        .endsWith("; a TextConverter of your own is needed for the stored form");
    assertAdvice("01234567-89AB-CDEF-0123-456789ABCDEF", Converters.UUID)
        .endsWith("; a TextConverter of your own is needed for the stored form");
  }

  private static AbstractStringAssert<?> assertAdvice(String stored, TextConverter<?> converter) {
    return assertRefused(Map.of("k", AttributeValue.createS(stored)), in -> in.key("k", converter))
        .message();
  }

  @Test
  void namesTheNumberConverterThatFitsAKey() {
    NumberConverter<Instant> hours =
        new NumberConverter<>() {
          @Override
          public BigDecimal toNumber(Instant value) {
            return BigDecimal.valueOf(value.getEpochSecond() / 3600);
          }

          @Override
          public Instant fromNumber(BigDecimal number) {
            return Instant.ofEpochMilli(number.longValueExact());
          }
        };

    assertRefused(Map.of("k", AttributeValue.createN("7200001")), in -> in.key("k", hours))
        .hasMessageEndingWith(
            "; @ConvertWith(EpochMillisecondsConverter.class) fits the stored form");
  }

  @Test
  void readsPrimitivesOrTheirDefaults() {
    Map<String, AttributeValue> item =
        Map.of(
            "yes", AttributeValue.createBool(true),
            "number", AttributeValue.createN("7"),
            "nul", AttributeValue.createNul(true));

    assertRead(item, in -> in.getBoolean("yes", false), true);
    assertRead(item, in -> in.getByte("number", (byte) 1), (byte) 7);
    assertRead(item, in -> in.getShort("number", (short) 1), (short) 7);
    assertRead(item, in -> in.getInt("number", 1), 7);
    assertRead(item, in -> in.getLong("number", 1), 7L);
    assertRead(item, in -> in.getFloat("number", 1), 7f);
    assertRead(item, in -> in.getDouble("number", 1), 7.0);
    for (String absent : List.of("nul", "nothing")) {
      assertRead(item, in -> in.getBoolean(absent, true), true);
      assertRead(item, in -> in.getByte(absent, (byte) 1), (byte) 1);
      assertRead(item, in -> in.getShort(absent, (short) 1), (short) 1);
      assertRead(item, in -> in.getInt(absent, 1), 1);
      assertRead(item, in -> in.getLong(absent, 1), 1L);
      assertRead(item, in -> in.getFloat(absent, 1), 1f);
      assertRead(item, in -> in.getDouble(absent, 1), 1.0);
    }
  }

  @Test
  void findsOptionalPrimitives() {
    Map<String, AttributeValue> item =
        Map.of("number", AttributeValue.createN("7"), "nul", AttributeValue.createNul(true));

    assertRead(item, in -> in.findInt("number"), OptionalInt.of(7));
    assertRead(item, in -> in.findLong("number"), OptionalLong.of(7));
    assertRead(item, in -> in.findDouble("number"), OptionalDouble.of(7));
    for (String absent : List.of("nul", "nothing")) {
      assertRead(item, in -> in.findInt(absent), OptionalInt.empty());
      assertRead(item, in -> in.findLong(absent), OptionalLong.empty());
      assertRead(item, in -> in.findDouble(absent), OptionalDouble.empty());
    }
  }

  private static void assertRead(
      Map<String, AttributeValue> item, Function<ItemReader, Object> constructor, Object value) {
    assertThat(ItemReader.<Object>read(StoredItem.of(item), constructor)).isEqualTo(value);
  }

  static final List<Arguments> OUT_OF_RANGE =
      List.of(
          outOfRange("128", "(byte)", in -> in.getByte("n"), in -> in.getByte("n", (byte) 0)),
          outOfRange("-129", "(byte)", in -> in.getByte("n"), in -> in.getByte("n", (byte) 0)),
          outOfRange("32768", "(short)", in -> in.getShort("n"), in -> in.getShort("n", (short) 0)),
          outOfRange(
              "-32769", "(short)", in -> in.getShort("n"), in -> in.getShort("n", (short) 0)),
          outOfRange("2147483648", "(int)", in -> in.getInt("n"), in -> in.findInt("n")),
          outOfRange("-2147483649", "(int)", in -> in.getInt("n"), in -> in.getInt("n", 0)),
          outOfRange("0.5", "(int)", in -> in.getInt("n"), in -> in.getInt("n", 0)),
          outOfRange(
              "9223372036854775808", "(long)", in -> in.getLong("n"), in -> in.findLong("n")),
          outOfRange(
              "-9223372036854775809", "(long)", in -> in.getLong("n"), in -> in.getLong("n", 0)),
          outOfRange(
              "1E+39", "too large for a float", in -> in.getFloat("n"), in -> in.getFloat("n", 0)),
          outOfRange(
              "1E-60", "too small for a float", in -> in.getFloat("n"), in -> in.getFloat("n", 0)));

  private static Arguments outOfRange(
      String number,
      String problem,
      Function<ItemReader, Object> one,
      Function<ItemReader, Object> other) {
    return Arguments.of(number, problem, one, other);
  }

  @ParameterizedTest
  @FieldSource("OUT_OF_RANGE")
  void refusesPrimitivesOutOfRange(
      String number,
      String problem,
      Function<ItemReader, Object> one,
      Function<ItemReader, Object> other) {
    Map<String, AttributeValue> item = Map.of("n", AttributeValue.createN(number));

    assertRefused(item, one)
        .hasMessageStartingWith("attribute n: can't read ")
        .hasMessageEndingWith(problem);
    assertRefused(item, other)
        .hasMessageStartingWith("attribute n: can't read ")
        .hasMessageEndingWith(problem);
  }

  @Test
  void refusesPrimitivesOfAnotherType() {
    Map<String, AttributeValue> item = Map.of("a", AttributeValue.createS("1"));
    String message = "attribute a: expected number (N), found text (S) \"1\"";

    assertRefused(item, in -> in.getBoolean("a"))
        .hasMessage("attribute a: expected boolean (BOOL), found text (S) \"1\"");
    assertRefused(item, in -> in.getBoolean("a", true)).hasMessageContaining("(BOOL)");
    assertRefused(item, in -> in.getLong("a")).hasMessage(message);
    assertRefused(item, in -> in.getFloat("a")).hasMessage(message);
    assertRefused(item, in -> in.getDouble("a", 1)).hasMessage(message);
    assertRefused(item, in -> in.findDouble("a")).hasMessage(message);
  }

  @Test
  void keepsWhatIsUnmappedInItsOrder() {
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    for (String name : List.of("z", "id", "a", "m", "n")) {
      item.put(name, AttributeValue.createS(name));
    }
    item.put("nul", AttributeValue.createNul(true));

    Map<String, AttributeValue> unmapped =
        ItemReader.<Map<String, AttributeValue>>read(
            StoredItem.of(item), in -> in.unmapped(Set.of("id", "m", "other")));

    assertThat(unmapped.keySet()).containsExactly("z", "a", "n", "nul");
    assertThat(unmapped).containsEntry("z", AttributeValue.createS("z"));
    assertThat(item).hasSize(6);
    assertThatThrownBy(unmapped::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readsItemsOfItsTypeOrOfNone() {
    Map<String, AttributeValue> untyped = Map.of("name", AttributeValue.createS("Ann"));
    Map<String, AttributeValue> typed = new LinkedHashMap<>(untyped);
    typed.put("_type", AttributeValue.createS("actor"));

    assertThat(ItemReader.of(StoredItem.of(typed), "actor").get("name", Converters.TEXT))
        .isEqualTo("Ann");
    assertThat(ItemReader.of(StoredItem.of(untyped), "actor").get("name", Converters.TEXT))
        .isEqualTo("Ann");
    assertThatThrownBy(() -> ItemReader.of(null, "actor"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("item");
  }

  @Test
  void refusesItemsOfAnotherType() {
    assertOtherType(AttributeValue.createS("film"))
        .hasMessage("attribute _type: found the type \"film\", expected \"actor\"");
    assertOtherType(AttributeValue.createS("")).hasMessageContaining("found the type \"\"");
    assertOtherType(AttributeValue.createN("1"))
        .hasMessage("attribute _type: expected text (S), found number (N) 1");
    assertOtherType(AttributeValue.createNul(true))
        .hasMessage("attribute _type: expected text (S), found NULL");
  }

  private static AbstractThrowableAssert<?, ?> assertOtherType(AttributeValue type) {
    return assertThatThrownBy(() -> ItemReader.of(StoredItem.of(Map.of("_type", type)), "actor"))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void blamesAConverterOfTheUsersForAKeyThatItCannotWrite() {
    NumberConverter<BigDecimal> broken =
        new NumberConverter<>() {
          @Override
          public BigDecimal toNumber(BigDecimal value) {
            throw new IllegalStateException("odd");
          }

          @Override
          public BigDecimal fromNumber(BigDecimal number) {
            return number;
          }
        };

    assertRefused(Map.of("n", AttributeValue.createN("1")), in -> in.key("n", broken))
        .hasMessageContaining("but the converter refused: java.lang.IllegalStateException: odd;")
        .hasMessageEndingWith("a NumberConverter of your own is needed for the stored form");
  }

  @Test
  void refusesANumberOrBytesThatAConverterChanges() {
    NumberConverter<BigDecimal> rounding =
        new NumberConverter<>() {
          @Override
          public BigDecimal toNumber(BigDecimal value) {
            return value;
          }

          @Override
          public BigDecimal fromNumber(BigDecimal number) {
            return number.setScale(0, RoundingMode.DOWN);
          }
        };
    BinaryConverter<String> text =
        new BinaryConverter<>() {
          @Override
          public SdkBytes toBytes(String value) {
            return SdkBytes.fromUtf8String(value);
          }

          @Override
          public String fromBytes(SdkBytes bytes) {
            return bytes.asUtf8String().trim();
          }
        };

    assertRefused(Map.of("n", AttributeValue.createN("1.5")), in -> in.key("n", rounding))
        .hasMessageContaining("stored as number (N) 1.5, but would be written as number (N) 1;");
    assertRefused(
            Map.of("b", AttributeValue.createB(SdkBytes.fromUtf8String(" x"))),
            in -> in.key("b", text))
        .hasMessageContaining("stored as binary (B), 2 bytes, but would be written as");
  }

  @Test
  void refusesAKeyThatCannotBeWritten() {
    Map<String, AttributeValue> item = Map.of("day", AttributeValue.createS("+10000-01-01"));

    assertThat(
            ItemReader.<LocalDate>read(
                StoredItem.of(item), in -> in.get("day", Converters.LOCAL_DATE)))
        .isEqualTo(LocalDate.of(10000, 1, 1));
    assertRefused(item, in -> in.key("day", Converters.LOCAL_DATE))
        .hasMessageContaining("but +10000-01-01 is outside of the years 0000 to 9999;");
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(
      Map<String, AttributeValue> item, Function<ItemReader, Object> constructor) {
    return assertThatThrownBy(() -> ItemReader.<Object>read(StoredItem.of(item), constructor))
        .isInstanceOf(ItemMappingException.class);
  }
}
