package io.dynamodel.benchmarks;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * An item with many types. Once it was used, the JIT can no longer take it that converters are of
 * one or two classes, as it is in any larger program.
 */
@DynamoModel(table = "many-types")
record ManyTypes(
    @PartitionKey UUID id,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offset,
    Duration duration,
    BigInteger whole,
    Double real,
    Short small,
    Boolean flag,
    Character letter,
    URI uri,
    Locale locale,
    Currency currency,
    TimeUnit unit,
    byte[] bytes,
    List<Long> longs,
    List<LocalDate> dates,
    Set<Integer> numbers,
    Set<TimeUnit> units,
    Map<UUID, Integer> counts,
    Map<TimeUnit, List<Duration>> durations) {
  private static final int TIMES = 20_000;

  /** Writes and reads it until the JIT has compiled that. */
  static void use() {
    ManyTypes each =
        new ManyTypes(
            new UUID(1, 2),
            LocalDate.of(2026, 11, 27),
            LocalTime.NOON,
            LocalDateTime.of(2026, 11, 27, 10, 15),
            OffsetDateTime.of(2026, 11, 27, 10, 15, 0, 0, ZoneOffset.ofHours(1)),
            Duration.ofMillis(1500),
            BigInteger.TEN.pow(20),
            1.5,
            (short) 3,
            true,
            'x',
            URI.create("https://example.com/"),
            Locale.GERMANY,
            Currency.getInstance("EUR"),
            TimeUnit.DAYS,
            new byte[] {1, 2, 3},
            List.of(1L, 2L),
            List.of(LocalDate.of(2026, 1, 1)),
            Set.of(1, 2),
            Set.of(TimeUnit.HOURS),
            Map.of(new UUID(3, 4), 5),
            Map.of(TimeUnit.SECONDS, List.of(Duration.ofHours(1))));
    for (int i = 0; i < TIMES; i++) {
      each = ManyTypesMapper.fromItem(ManyTypesMapper.toItem(each));
    }
  }
}
