package io.dynamodel.it.property;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Scalars;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The types that offer ranges as a sort key, with values for each, and their order. */
final class SortKeys {
  private static final Gen<byte[]> BYTES =
      Scalars.byteArrays(
          Gens.oneOf(Scalars.bytes(), Gens.of((byte) 0, (byte) 0x7F, (byte) 0x80)), 1, 3);

  private SortKeys() {}

  static List<SortKey<?, ?>> all(DynamoDbClient client) {
    return List.of(
        SortKey.of(
            new Sorted_TextTable(client),
            Sorted.Text::new,
            Sorted.Text::key,
            Sorted_TextTable::query,
            query -> query.key(),
            AnyText.some(),
            SortKeys::byCodePoints),
        SortKey.of(
            new Sorted_LetterTable(client),
            Sorted.Letter::new,
            Sorted.Letter::key,
            Sorted_LetterTable::query,
            query -> query.key(),
            AnyText.character(),
            naturalOrder()),
        SortKey.of(
            new Sorted_AtInstantTable(client),
            Sorted.AtInstant::new,
            Sorted.AtInstant::key,
            Sorted_AtInstantTable::query,
            query -> query.key(),
            AnyTime.instant(),
            naturalOrder()),
        SortKey.of(
            new Sorted_OnDateTable(client),
            Sorted.OnDate::new,
            Sorted.OnDate::key,
            Sorted_OnDateTable::query,
            query -> query.key(),
            AnyTime.date(),
            naturalOrder()),
        SortKey.of(
            new Sorted_AtTimeTable(client),
            Sorted.AtTime::new,
            Sorted.AtTime::key,
            Sorted_AtTimeTable::query,
            query -> query.key(),
            AnyTime.time(),
            naturalOrder()),
        SortKey.of(
            new Sorted_AtDateTimeTable(client),
            Sorted.AtDateTime::new,
            Sorted.AtDateTime::key,
            Sorted_AtDateTimeTable::query,
            query -> query.key(),
            AnyTime.dateTime(),
            naturalOrder()),
        SortKey.of(
            new Sorted_InYearTable(client),
            Sorted.InYear::new,
            Sorted.InYear::key,
            Sorted_InYearTable::query,
            query -> query.key(),
            AnyTime.date().map(Year::from),
            naturalOrder()),
        SortKey.of(
            new Sorted_InMonthTable(client),
            Sorted.InMonth::new,
            Sorted.InMonth::key,
            Sorted_InMonthTable::query,
            query -> query.key(),
            AnyTime.date().map(YearMonth::from),
            naturalOrder()),
        SortKey.of(
            new Sorted_OnMonthDayTable(client),
            Sorted.OnMonthDay::new,
            Sorted.OnMonthDay::key,
            Sorted_OnMonthDayTable::query,
            query -> query.key(),
            AnyTime.date().map(MonthDay::from),
            naturalOrder()),
        SortKey.of(
            new Sorted_OfByteTable(client),
            Sorted.OfByte::new,
            Sorted.OfByte::key,
            Sorted_OfByteTable::query,
            query -> query.key(),
            AnyNumber.ofByte(),
            naturalOrder()),
        SortKey.of(
            new Sorted_OfShortTable(client),
            Sorted.OfShort::new,
            Sorted.OfShort::key,
            Sorted_OfShortTable::query,
            query -> query.key(),
            AnyNumber.ofShort(),
            naturalOrder()),
        SortKey.of(
            new Sorted_OfIntTable(client),
            Sorted.OfInt::new,
            Sorted.OfInt::key,
            Sorted_OfIntTable::query,
            query -> query.key(),
            AnyNumber.ofInt(),
            naturalOrder()),
        SortKey.of(
            new Sorted_OfLongTable(client),
            Sorted.OfLong::new,
            Sorted.OfLong::key,
            Sorted_OfLongTable::query,
            query -> query.key(),
            AnyNumber.ofLong(),
            naturalOrder()),
        SortKey.of(
            new Sorted_BigTable(client),
            Sorted.Big::new,
            Sorted.Big::key,
            Sorted_BigTable::query,
            query -> query.key(),
            AnyNumber.bigInteger(),
            naturalOrder()),
        SortKey.of(
            new Sorted_DecimalTable(client),
            Sorted.Decimal::new,
            Sorted.Decimal::key,
            Sorted_DecimalTable::query,
            query -> query.key(),
            AnyNumber.decimal(),
            naturalOrder()),
        SortKey.of(
            new Sorted_LastingTable(client),
            Sorted.Lasting::new,
            Sorted.Lasting::key,
            Sorted_LastingTable::query,
            query -> query.key(),
            AnyTime.duration(),
            naturalOrder()),
        SortKey.of(
            new Sorted_BytesTable(client),
            Sorted.Bytes::new,
            Sorted.Bytes::key,
            Sorted_BytesTable::query,
            query -> query.key(),
            BYTES,
            Arrays::compareUnsigned),
        SortKey.of(
            new Sorted_SdkTable(client),
            Sorted.Sdk::new,
            Sorted.Sdk::key,
            Sorted_SdkTable::query,
            query -> query.key(),
            BYTES.map(SdkBytes::fromByteArray),
            comparing(SdkBytes::asByteArray, Arrays::compareUnsigned)),
        SortKey.of(
            new Sorted_SecondsTable(client),
            Sorted.Seconds::new,
            Sorted.Seconds::key,
            Sorted_SecondsTable::query,
            query -> query.key(),
            AnyTime.instant().map(at -> at.truncatedTo(SECONDS)),
            naturalOrder()),
        SortKey.of(
            new Sorted_MillisecondsTable(client),
            Sorted.Milliseconds::new,
            Sorted.Milliseconds::key,
            Sorted_MillisecondsTable::query,
            query -> query.key(),
            AnyTime.instant().map(at -> at.truncatedTo(MILLIS)),
            naturalOrder()));
  }

  /** DynamoDB orders texts by their UTF-8 bytes, Java by their UTF-16 units. */
  private static int byCodePoints(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
