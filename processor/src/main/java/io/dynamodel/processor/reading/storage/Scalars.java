package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.reading.source.TypeUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Types that the runtime has a converter for. */
final class Scalars implements TypeClassifier {
  private static final String SDK = "software.amazon.awssdk";
  private static final Map<TypeName, ScalarKind> KINDS =
      Map.ofEntries(
          Map.entry(ClassName.get(String.class), ScalarKind.STRING),
          Map.entry(TypeName.CHAR.box(), ScalarKind.CHARACTER),
          Map.entry(ClassName.get(UUID.class), ScalarKind.UUID),
          Map.entry(ClassName.get(Instant.class), ScalarKind.INSTANT),
          Map.entry(ClassName.get(LocalDate.class), ScalarKind.LOCAL_DATE),
          Map.entry(ClassName.get(LocalTime.class), ScalarKind.LOCAL_TIME),
          Map.entry(ClassName.get(LocalDateTime.class), ScalarKind.LOCAL_DATE_TIME),
          Map.entry(ClassName.get(Year.class), ScalarKind.YEAR),
          Map.entry(ClassName.get(YearMonth.class), ScalarKind.YEAR_MONTH),
          Map.entry(ClassName.get(MonthDay.class), ScalarKind.MONTH_DAY),
          Map.entry(ClassName.get(OffsetDateTime.class), ScalarKind.OFFSET_DATE_TIME),
          Map.entry(ClassName.get(ZonedDateTime.class), ScalarKind.ZONED_DATE_TIME),
          Map.entry(ClassName.get(Period.class), ScalarKind.PERIOD),
          Map.entry(ClassName.get(Duration.class), ScalarKind.DURATION),
          Map.entry(ClassName.get(URI.class), ScalarKind.URI),
          Map.entry(ClassName.get(URL.class), ScalarKind.URL),
          Map.entry(ClassName.get(Locale.class), ScalarKind.LOCALE),
          Map.entry(ClassName.get(Currency.class), ScalarKind.CURRENCY),
          Map.entry(ClassName.get(ZoneId.class), ScalarKind.ZONE_ID),
          Map.entry(ClassName.get(InetAddress.class), ScalarKind.INET_ADDRESS),
          Map.entry(TypeName.BYTE.box(), ScalarKind.BYTE),
          Map.entry(TypeName.SHORT.box(), ScalarKind.SHORT),
          Map.entry(TypeName.INT.box(), ScalarKind.INTEGER),
          Map.entry(TypeName.LONG.box(), ScalarKind.LONG),
          Map.entry(TypeName.FLOAT.box(), ScalarKind.FLOAT),
          Map.entry(TypeName.DOUBLE.box(), ScalarKind.DOUBLE),
          Map.entry(ClassName.get(BigInteger.class), ScalarKind.BIG_INTEGER),
          Map.entry(ClassName.get(BigDecimal.class), ScalarKind.BIG_DECIMAL),
          Map.entry(TypeName.BOOLEAN.box(), ScalarKind.BOOLEAN),
          Map.entry(ArrayTypeName.of(TypeName.BYTE), ScalarKind.BYTES),
          Map.entry(ClassName.get(ByteBuffer.class), ScalarKind.BYTE_BUFFER),
          Map.entry(ClassName.get(SDK + ".core", "SdkBytes"), ScalarKind.SDK_BYTES),
          Map.entry(
              ClassName.get(SDK + ".services.dynamodb.model", "AttributeValue"),
              ScalarKind.ATTRIBUTE_VALUE));

  /** The simple names of the types. */
  static Stream<String> names() {
    return KINDS.keySet().stream()
        .filter(ClassName.class::isInstance)
        .map(type -> ((ClassName) type).simpleName());
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    TypeName boxed = type.boxedName();
    return Optional.ofNullable(KINDS.get(boxed))
        .map(kind -> new ComponentType.Scalar(kind, boxed, type.isPrimitive()))
        .map(Classification::stored);
  }
}
