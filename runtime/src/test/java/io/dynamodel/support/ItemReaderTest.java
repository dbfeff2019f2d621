package io.dynamodel.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.exception.ItemMappingException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
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

    assertThat(ItemReader.<String>read(item, in -> in.get("text", Converters.TEXT))).isEqualTo("x");
    assertThat(ItemReader.<Boolean>read(item, in -> in.getBoolean("yes"))).isTrue();
    assertThat(ItemReader.<Byte>read(item, in -> in.getByte("number"))).isEqualTo((byte) 7);
    assertThat(ItemReader.<Short>read(item, in -> in.getShort("number"))).isEqualTo((short) 7);
    assertThat(ItemReader.<Integer>read(item, in -> in.getInt("number"))).isEqualTo(7);
    assertThat(ItemReader.<Long>read(item, in -> in.getLong("number"))).isEqualTo(7L);
    assertThat(ItemReader.<Float>read(item, in -> in.getFloat("number"))).isEqualTo(7f);
    assertThat(ItemReader.<Double>read(item, in -> in.getDouble("number"))).isEqualTo(7.0);
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
          item,
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

    assertThat(ItemReader.<List<Integer>>read(item, in -> in.find("a", NUMBERS)))
        .containsExactly(2);
    assertThat(ItemReader.<List<Integer>>read(item, in -> in.find("a", NUMBERS, List.of(1))))
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

    assertThat(ItemReader.<UUID>read(item, in -> in.key("id", Converters.UUID))).isEqualTo(id);
    assertThat(ItemReader.<Instant>read(item, in -> in.key("at", Converters.INSTANT)))
        .isEqualTo(Instant.EPOCH);
    assertThat(ItemReader.<Integer>read(item, in -> in.key("number", Converters.INTEGER)))
        .isEqualTo(100);
    assertThat(ItemReader.<SdkBytes>read(item, in -> in.key("bytes", Converters.SDK_BYTES)))
        .isEqualTo(bytes);
  }

  @Test
  void refusesAKeyThatWouldBeWrittenDifferently() {
    Map<String, AttributeValue> item = Map.of("at", AttributeValue.createS("1970-01-01T00:00:00Z"));

    assertThat(ItemReader.<Instant>read(item, in -> in.get("at", Converters.INSTANT)))
        .isEqualTo(Instant.EPOCH);
    assertRefused(item, in -> in.key("at", Converters.INSTANT))
        .hasMessage(
            "attribute at: the key is stored as text (S) \"1970-01-01T00:00:00Z\", but would be"
                + " written as text (S) \"1970-01-01T00:00:00.000000000Z\";"
                + " @ConvertWith(IsoInstantConverter.class) fits the stored form");
    assertRefused(
            Map.of("id", AttributeValue.createS("01234567-89AB-CDEF-0123-456789ABCDEF")),
            in -> in.key("id", Converters.UUID))
        .hasMessageStartingWith("attribute id: the key is stored as ");
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

    assertThat(ItemReader.<LocalDate>read(item, in -> in.get("day", Converters.LOCAL_DATE)))
        .isEqualTo(LocalDate.of(10000, 1, 1));
    assertRefused(item, in -> in.key("day", Converters.LOCAL_DATE))
        .hasMessageContaining("but +10000-01-01 is outside of the years 0000 to 9999;");
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(
      Map<String, AttributeValue> item, Function<ItemReader, Object> constructor) {
    return assertThatThrownBy(() -> ItemReader.<Object>read(item, constructor))
        .isInstanceOf(ItemMappingException.class);
  }
}
