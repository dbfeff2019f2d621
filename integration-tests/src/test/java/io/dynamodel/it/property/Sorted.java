package io.dynamodel.it.property;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import software.amazon.awssdk.core.SdkBytes;

/** A model for each type that offers ranges as a sort key. */
final class Sorted {
  private Sorted() {}

  @DynamoModel(table = "by-text")
  record Text(@PartitionKey String id, @SortKey String key) {}

  @DynamoModel(table = "by-letter")
  record Letter(@PartitionKey String id, @SortKey char key) {}

  @DynamoModel(table = "by-at-instant")
  record AtInstant(@PartitionKey String id, @SortKey Instant key) {}

  @DynamoModel(table = "by-on-date")
  record OnDate(@PartitionKey String id, @SortKey LocalDate key) {}

  @DynamoModel(table = "by-at-time")
  record AtTime(@PartitionKey String id, @SortKey LocalTime key) {}

  @DynamoModel(table = "by-at-date-time")
  record AtDateTime(@PartitionKey String id, @SortKey LocalDateTime key) {}

  @DynamoModel(table = "by-in-year")
  record InYear(@PartitionKey String id, @SortKey Year key) {}

  @DynamoModel(table = "by-in-month")
  record InMonth(@PartitionKey String id, @SortKey YearMonth key) {}

  @DynamoModel(table = "by-on-month-day")
  record OnMonthDay(@PartitionKey String id, @SortKey MonthDay key) {}

  @DynamoModel(table = "by-of-byte")
  record OfByte(@PartitionKey String id, @SortKey byte key) {}

  @DynamoModel(table = "by-of-short")
  record OfShort(@PartitionKey String id, @SortKey short key) {}

  @DynamoModel(table = "by-of-int")
  record OfInt(@PartitionKey String id, @SortKey int key) {}

  @DynamoModel(table = "by-of-long")
  record OfLong(@PartitionKey String id, @SortKey long key) {}

  @DynamoModel(table = "by-big")
  record Big(@PartitionKey String id, @SortKey BigInteger key) {}

  @DynamoModel(table = "by-decimal")
  record Decimal(@PartitionKey String id, @SortKey BigDecimal key) {}

  @DynamoModel(table = "by-lasting")
  record Lasting(@PartitionKey String id, @SortKey Duration key) {}

  @DynamoModel(table = "by-bytes")
  record Bytes(@PartitionKey String id, @SortKey byte[] key) {}

  @DynamoModel(table = "by-sdk")
  record Sdk(@PartitionKey String id, @SortKey SdkBytes key) {}

  @DynamoModel(table = "by-seconds")
  record Seconds(
      @PartitionKey String id, @ConvertWith(EpochSecondsConverter.class) @SortKey Instant key) {}

  @DynamoModel(table = "by-milliseconds")
  record Milliseconds(
      @PartitionKey String id,
      @ConvertWith(EpochMillisecondsConverter.class) @SortKey Instant key) {}
}
