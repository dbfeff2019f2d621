package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import io.dynamodel.property.Scalars;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is said to be lossless is: a read of what was just written gives an equal value. */
class LosslessTest {
  private static final LocalTime TIME = LocalTime.of(1, 2, 0, 4);

  private static <T> boolean keeps(AttributeConverter<T> converter, T value) {
    return new Origin<>(converter, value).isKept();
  }

  private record Origin<T>(AttributeConverter<T> converter, T value) {

    boolean isKept() {
      AttributeValue stored = converter.toValue(value);
      Origins origins = new Origins();
      origins.add(converter, value, stored);
      T found = origins.find(converter, stored);
      assertThat(found == null || (found == value && isReadAs(stored))).isTrue();
      return found != null;
    }

    private boolean isReadAs(AttributeValue stored) {
      return value.equals(converter.fromValue(stored));
    }
  }

  static Stream<Arguments> lossless() {
    return Stream.of(
        Arguments.of(Converters.CHARACTER, 'x'),
        Arguments.of(Converters.UUID, new UUID(-1, 1)),
        Arguments.of(Converters.INSTANT, Instant.parse("2026-01-02T03:04:05.000000006Z")),
        Arguments.of(Converters.LOCAL_DATE, LocalDate.of(26, 1, 2)),
        Arguments.of(Converters.LOCAL_TIME, TIME),
        Arguments.of(Converters.LOCAL_DATE_TIME, LocalDateTime.of(LocalDate.of(1, 2, 3), TIME)),
        Arguments.of(Converters.YEAR, Year.of(7)),
        Arguments.of(Converters.YEAR_MONTH, YearMonth.of(7, 8)),
        Arguments.of(Converters.MONTH_DAY, MonthDay.of(2, 29)),
        Arguments.of(Converters.BIG_DECIMAL, new BigDecimal("1.5")));
  }

  @ParameterizedTest
  @MethodSource("lossless")
  <T> void theseAre(AttributeConverter<T> converter, T value) {
    assertThat(keeps(converter, value)).isTrue();
  }

  @Test
  void aDecimalIsKeptOnlyIfItsScaleIsThatOfWhatIsStored() {
    Gen<BigDecimal> decimals =
        Gens.combine(
            Scalars.bigIntegers(37),
            Scalars.ints(-80, 80),
            (digits, scale) -> new BigDecimal(digits, scale));

    Property.of(1000).check(decimals, decimal -> keeps(Converters.BIG_DECIMAL, decimal));
    assertThat(keeps(Converters.BIG_DECIMAL, new BigDecimal("1.50"))).isFalse();
    assertThat(keeps(Converters.BIG_DECIMAL, new BigDecimal("1E+2"))).isFalse();
    assertThat(keeps(Converters.BIG_DECIMAL, new BigDecimal("0.00"))).isFalse();
  }

  @Test
  void aListIsKeptIfNeitherItNorItsElementsChange() {
    AttributeConverter<List<String>> texts = Converters.list(Converters.TEXT);
    List<String> changing = new ArrayList<>(List.of("a", "b"));

    assertThat(keeps(texts, List.of())).isTrue();
    assertThat(keeps(texts, List.of("a"))).isTrue();
    assertThat(keeps(texts, Stream.of("a", "b", "c").toList())).isTrue();
    assertThat(keeps(texts, changing)).isFalse();
    assertThat(keeps(texts, Arrays.asList("a", "b"))).isFalse();
    assertThat(keeps(texts, Collections.unmodifiableList(changing))).isFalse();
    assertThat(keeps(Converters.list(Converters.BYTES), List.of(new byte[] {1}))).isFalse();
    assertThat(keeps(Converters.list(Converters.BIG_DECIMAL), List.of(new BigDecimal("1.0"))))
        .isFalse();
    assertThat(keeps(Converters.list(texts), List.of(List.of("a"), changing))).isFalse();
  }

  @Test
  void aMapIsKeptIfNeitherItNorItsEntriesChange() {
    AttributeConverter<Map<String, String>> texts =
        Converters.map(Converters.TEXT, Converters.TEXT);
    AttributeConverter<Map<String, BigDecimal>> decimals =
        Converters.map(Converters.TEXT, Converters.BIG_DECIMAL);
    Map<String, String> changing = new HashMap<>(Map.of("a", "b"));

    assertThat(keeps(texts, Map.of())).isTrue();
    assertThat(keeps(texts, Map.of("a", "b"))).isTrue();
    assertThat(keeps(texts, Map.of("a", "b", "c", "d"))).isTrue();
    assertThat(keeps(texts, changing)).isFalse();
    assertThat(keeps(texts, Collections.unmodifiableMap(changing))).isFalse();
    assertThat(keeps(decimals, Map.of("a", new BigDecimal("1.5")))).isTrue();
    assertThat(keeps(decimals, Map.of("a", new BigDecimal("1.50")))).isFalse();
    assertThat(keeps(Converters.map(Converters.YEAR, Converters.TEXT), Map.of(Year.of(7), "a")))
        .isFalse();
  }

  @Test
  void aListWithNullsIsRead() {
    AttributeConverter<List<@Nullable String>> texts =
        Converters.list(Converters.nullable(Converters.TEXT));

    assertThat(keeps(texts, Stream.of("a", null).toList())).isFalse();
  }

  @Test
  void anotherConverterOrAnotherValueIsNotKnown() {
    AttributeValue stored = Converters.YEAR.toValue(Year.of(7));
    Origins origins = new Origins();
    origins.add(Converters.YEAR, Year.of(7), stored);

    assertThat(origins.find(Converters.YEAR, stored)).isEqualTo(Year.of(7));
    assertThat(origins.find(Converters.YEAR, Converters.YEAR.toValue(Year.of(7)))).isNull();
    assertThat((Object) origins.find(Converters.UUID, stored)).isNull();
  }

  @Test
  void aConverterOfAUsersIsNotTrusted() {
    TextConverter<Year> own =
        new TextFunctions<>(Year::toString, text -> Year.of(Integer.parseInt(text) + 1));

    assertThat(keeps(own, Year.of(2026))).isFalse();
  }
}
