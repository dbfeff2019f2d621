package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Models with a component of each type. */
final class Single {
  private Single() {}

  /** None is ever absent. */
  @DynamoModel(table = "required")
  record Required(
      @PartitionKey String id,
      String text,
      char letter,
      UUID uuid,
      Hue hue,
      URI uri,
      URL url,
      Locale locale,
      Currency currency,
      ZoneId zone,
      InetAddress address,
      Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      Year year,
      YearMonth month,
      MonthDay monthDay,
      OffsetDateTime offset,
      ZonedDateTime zoned,
      Period period,
      Duration duration,
      byte ofByte,
      short ofShort,
      int ofInt,
      long ofLong,
      float ofFloat,
      double ofDouble,
      BigInteger big,
      BigDecimal decimal,
      boolean yes,
      byte[] bytes,
      ByteBuffer buffer,
      SdkBytes sdk,
      AttributeValue raw,
      Object free) {}

  /** Each may be null. */
  @DynamoModel(table = "nullables")
  record Nullables(
      @PartitionKey String id,
      @Nullable String text,
      @Nullable Character letter,
      @Nullable UUID uuid,
      @Nullable Hue hue,
      @Nullable URI uri,
      @Nullable URL url,
      @Nullable Locale locale,
      @Nullable Currency currency,
      @Nullable ZoneId zone,
      @Nullable InetAddress address,
      @Nullable Instant instant,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable LocalDateTime dateTime,
      @Nullable Year year,
      @Nullable YearMonth month,
      @Nullable MonthDay monthDay,
      @Nullable OffsetDateTime offset,
      @Nullable ZonedDateTime zoned,
      @Nullable Period period,
      @Nullable Duration duration,
      @Nullable Byte ofByte,
      @Nullable Short ofShort,
      @Nullable Integer ofInt,
      @Nullable Long ofLong,
      @Nullable Float ofFloat,
      @Nullable Double ofDouble,
      @Nullable BigInteger big,
      @Nullable BigDecimal decimal,
      @Nullable Boolean yes,
      byte @Nullable [] bytes,
      @Nullable ByteBuffer buffer,
      @Nullable SdkBytes sdk,
      @Nullable AttributeValue raw,
      @Nullable Object free) {}

  /** Each is an Optional. */
  @DynamoModel(table = "maybes")
  record Maybes(
      @PartitionKey String id,
      Optional<String> text,
      Optional<Character> letter,
      Optional<UUID> uuid,
      Optional<Hue> hue,
      Optional<URI> uri,
      Optional<URL> url,
      Optional<Locale> locale,
      Optional<Currency> currency,
      Optional<ZoneId> zone,
      Optional<InetAddress> address,
      Optional<Instant> instant,
      Optional<LocalDate> date,
      Optional<LocalTime> time,
      Optional<LocalDateTime> dateTime,
      Optional<Year> year,
      Optional<YearMonth> month,
      Optional<MonthDay> monthDay,
      Optional<OffsetDateTime> offset,
      Optional<ZonedDateTime> zoned,
      Optional<Period> period,
      Optional<Duration> duration,
      Optional<Byte> ofByte,
      Optional<Short> ofShort,
      Optional<Integer> ofInt,
      Optional<Long> ofLong,
      Optional<Float> ofFloat,
      Optional<Double> ofDouble,
      Optional<BigInteger> big,
      Optional<BigDecimal> decimal,
      Optional<Boolean> yes,
      Optional<byte[]> bytes,
      Optional<ByteBuffer> buffer,
      Optional<SdkBytes> sdk,
      Optional<AttributeValue> raw,
      Optional<Object> free) {}
}
