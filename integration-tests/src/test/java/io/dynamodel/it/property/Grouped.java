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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Models with sets and maps of each type that they can be of. */
final class Grouped {
  private Grouped() {}

  /** As elements of sets. */
  @DynamoModel(table = "elements")
  record Elements(
      @PartitionKey String id,
      Set<String> text,
      Set<Character> letter,
      Set<UUID> uuid,
      Set<Hue> hue,
      Set<URI> uri,
      Set<Locale> locale,
      Set<Currency> currency,
      Set<ZoneId> zone,
      Set<InetAddress> address,
      Set<Instant> instant,
      Set<LocalDate> date,
      Set<LocalTime> time,
      Set<LocalDateTime> dateTime,
      Set<Year> year,
      Set<YearMonth> month,
      Set<MonthDay> monthDay,
      Set<OffsetDateTime> offset,
      Set<ZonedDateTime> zoned,
      Set<Period> period,
      Set<Duration> duration,
      Set<Byte> ofByte,
      Set<Short> ofShort,
      Set<Integer> ofInt,
      Set<Long> ofLong,
      Set<Float> ofFloat,
      Set<Double> ofDouble,
      Set<BigInteger> big,
      Set<BigDecimal> decimal,
      Set<byte[]> bytes,
      Set<ByteBuffer> buffer,
      Set<SdkBytes> sdk) {}

  /** As values of maps. */
  @DynamoModel(table = "entries")
  record Entries(
      @PartitionKey String id,
      Map<String, String> text,
      Map<String, Character> letter,
      Map<String, UUID> uuid,
      Map<String, Hue> hue,
      Map<String, URI> uri,
      Map<String, URL> url,
      Map<String, Locale> locale,
      Map<String, Currency> currency,
      Map<String, ZoneId> zone,
      Map<String, InetAddress> address,
      Map<String, Instant> instant,
      Map<String, LocalDate> date,
      Map<String, LocalTime> time,
      Map<String, LocalDateTime> dateTime,
      Map<String, Year> year,
      Map<String, YearMonth> month,
      Map<String, MonthDay> monthDay,
      Map<String, OffsetDateTime> offset,
      Map<String, ZonedDateTime> zoned,
      Map<String, Period> period,
      Map<String, Duration> duration,
      Map<String, Byte> ofByte,
      Map<String, Short> ofShort,
      Map<String, Integer> ofInt,
      Map<String, Long> ofLong,
      Map<String, Float> ofFloat,
      Map<String, Double> ofDouble,
      Map<String, BigInteger> big,
      Map<String, BigDecimal> decimal,
      Map<String, Boolean> yes,
      Map<String, byte[]> bytes,
      Map<String, ByteBuffer> buffer,
      Map<String, SdkBytes> sdk,
      Map<String, AttributeValue> raw) {}

  /** As keys of maps. */
  @DynamoModel(table = "keyed")
  record Keyed(
      @PartitionKey String id,
      Map<String, Optional<String>> text,
      Map<UUID, Optional<UUID>> uuid,
      Map<Hue, Optional<Hue>> hue,
      Map<Byte, Optional<Byte>> ofByte,
      Map<Short, Optional<Short>> ofShort,
      Map<Integer, Optional<Integer>> ofInt,
      Map<Long, Optional<Long>> ofLong,
      Map<BigInteger, Optional<BigInteger>> big) {}
}
