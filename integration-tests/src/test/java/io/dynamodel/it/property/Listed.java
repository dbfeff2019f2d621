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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Models with a list of each type. */
final class Listed {
  private Listed() {}

  /** None is null. */
  @DynamoModel(table = "lists")
  record Lists(
      @PartitionKey String id,
      List<String> text,
      List<Character> letter,
      List<UUID> uuid,
      List<Hue> hue,
      List<URI> uri,
      List<URL> url,
      List<Locale> locale,
      List<Currency> currency,
      List<ZoneId> zone,
      List<InetAddress> address,
      List<Instant> instant,
      List<LocalDate> date,
      List<LocalTime> time,
      List<LocalDateTime> dateTime,
      List<Year> year,
      List<YearMonth> month,
      List<MonthDay> monthDay,
      List<OffsetDateTime> offset,
      List<ZonedDateTime> zoned,
      List<Period> period,
      List<Duration> duration,
      List<Byte> ofByte,
      List<Short> ofShort,
      List<Integer> ofInt,
      List<Long> ofLong,
      List<Float> ofFloat,
      List<Double> ofDouble,
      List<BigInteger> big,
      List<BigDecimal> decimal,
      List<Boolean> yes,
      List<byte[]> bytes,
      List<ByteBuffer> buffer,
      List<SdkBytes> sdk,
      List<AttributeValue> raw,
      List<Object> free) {}

  /** Each may hold null. */
  @DynamoModel(table = "gaps")
  record Gaps(
      @PartitionKey String id,
      List<@Nullable String> text,
      List<@Nullable Character> letter,
      List<@Nullable UUID> uuid,
      List<@Nullable Hue> hue,
      List<@Nullable URI> uri,
      List<@Nullable URL> url,
      List<@Nullable Locale> locale,
      List<@Nullable Currency> currency,
      List<@Nullable ZoneId> zone,
      List<@Nullable InetAddress> address,
      List<@Nullable Instant> instant,
      List<@Nullable LocalDate> date,
      List<@Nullable LocalTime> time,
      List<@Nullable LocalDateTime> dateTime,
      List<@Nullable Year> year,
      List<@Nullable YearMonth> month,
      List<@Nullable MonthDay> monthDay,
      List<@Nullable OffsetDateTime> offset,
      List<@Nullable ZonedDateTime> zoned,
      List<@Nullable Period> period,
      List<@Nullable Duration> duration,
      List<@Nullable Byte> ofByte,
      List<@Nullable Short> ofShort,
      List<@Nullable Integer> ofInt,
      List<@Nullable Long> ofLong,
      List<@Nullable Float> ofFloat,
      List<@Nullable Double> ofDouble,
      List<@Nullable BigInteger> big,
      List<@Nullable BigDecimal> decimal,
      List<@Nullable Boolean> yes,
      List<byte @Nullable []> bytes,
      List<@Nullable ByteBuffer> buffer,
      List<@Nullable SdkBytes> sdk,
      List<@Nullable AttributeValue> raw,
      List<@Nullable Object> free) {}

  /** Each holds Optionals. */
  @DynamoModel(table = "listsofoptionals")
  record ListsOfOptionals(
      @PartitionKey String id,
      List<Optional<String>> text,
      List<Optional<Character>> letter,
      List<Optional<UUID>> uuid,
      List<Optional<Hue>> hue,
      List<Optional<URI>> uri,
      List<Optional<URL>> url,
      List<Optional<Locale>> locale,
      List<Optional<Currency>> currency,
      List<Optional<ZoneId>> zone,
      List<Optional<InetAddress>> address,
      List<Optional<Instant>> instant,
      List<Optional<LocalDate>> date,
      List<Optional<LocalTime>> time,
      List<Optional<LocalDateTime>> dateTime,
      List<Optional<Year>> year,
      List<Optional<YearMonth>> month,
      List<Optional<MonthDay>> monthDay,
      List<Optional<OffsetDateTime>> offset,
      List<Optional<ZonedDateTime>> zoned,
      List<Optional<Period>> period,
      List<Optional<Duration>> duration,
      List<Optional<Byte>> ofByte,
      List<Optional<Short>> ofShort,
      List<Optional<Integer>> ofInt,
      List<Optional<Long>> ofLong,
      List<Optional<Float>> ofFloat,
      List<Optional<Double>> ofDouble,
      List<Optional<BigInteger>> big,
      List<Optional<BigDecimal>> decimal,
      List<Optional<Boolean>> yes,
      List<Optional<byte[]>> bytes,
      List<Optional<ByteBuffer>> buffer,
      List<Optional<SdkBytes>> sdk,
      List<Optional<AttributeValue>> raw,
      List<Optional<Object>> free) {}
}
