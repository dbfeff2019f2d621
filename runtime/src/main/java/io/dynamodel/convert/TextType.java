package io.dynamodel.convert;

import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The Java types that are stored as text (S). One class for all, and no lambdas: a program uses few
 * of them, and starts sooner if it loads no others.
 */
enum TextType {
  STRING,
  CHARACTER,
  UUID,
  INSTANT,
  LOCAL_DATE,
  LOCAL_TIME,
  LOCAL_DATE_TIME,
  YEAR,
  YEAR_MONTH,
  MONTH_DAY,
  OFFSET_DATE_TIME,
  ZONED_DATE_TIME,
  PERIOD,
  URI,
  URL,
  LOCALE,
  CURRENCY,
  ZONE_ID,
  INET_ADDRESS;

  /** The converter of this type, which has to be {@code T}. */
  <T> TextConverter<T> converter() {
    return new OfType<>(this);
  }

  record OfType<T>(TextType type) implements OwnText<T>, Lossless<T> {

    @Override
    public String toText(T value) {
      return type.text(value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T fromText(String text) {
      return (T) type.value(text);
    }

    @Override
    public boolean keeps(T value, AttributeValue stored) {
      return type.isLossless();
    }
  }

  /** Whether values that are not equal have texts that are not, and the text is all of a value. */
  private boolean isLossless() {
    return switch (this) {
      case STRING, CHARACTER, UUID, INSTANT -> true;
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, YEAR, YEAR_MONTH, MONTH_DAY -> true;
      case OFFSET_DATE_TIME, ZONED_DATE_TIME, PERIOD, URI, URL, LOCALE -> false;
      case CURRENCY, ZONE_ID, INET_ADDRESS -> false;
    };
  }

  private String text(Object value) {
    return switch (this) {
      case STRING -> (String) value;
      case CHARACTER -> ((Character) value).toString();
      case UUID -> Texts.text((UUID) value);
      case INSTANT -> Times.text((Instant) value);
      case LOCAL_DATE -> Times.text((LocalDate) value);
      case LOCAL_TIME -> Times.text((LocalTime) value);
      case LOCAL_DATE_TIME -> Times.text((LocalDateTime) value);
      case YEAR -> Times.text((Year) value);
      case YEAR_MONTH -> Times.text((YearMonth) value);
      case MONTH_DAY -> ((MonthDay) value).toString();
      case OFFSET_DATE_TIME -> OffsetTimes.text((OffsetDateTime) value);
      case ZONED_DATE_TIME -> OffsetTimes.text((ZonedDateTime) value);
      case PERIOD -> ((Period) value).toString();
      case URI -> Urls.text((URI) value);
      case URL -> Urls.text((URL) value);
      case LOCALE -> Locales.text((Locale) value);
      case CURRENCY -> ((Currency) value).getCurrencyCode();
      case ZONE_ID -> ((ZoneId) value).getId();
      case INET_ADDRESS -> InetAddresses.text((InetAddress) value);
    };
  }

  private Object value(String text) {
    return switch (this) {
      case STRING -> text;
      case CHARACTER -> Texts.character(text);
      case UUID -> Texts.uuid(text);
      case INSTANT -> Times.instant(text);
      case LOCAL_DATE -> Times.localDate(text);
      case LOCAL_TIME -> Times.localTime(text);
      case LOCAL_DATE_TIME -> Times.localDateTime(text);
      case YEAR -> Times.year(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case OFFSET_DATE_TIME -> OffsetTimes.offsetDateTime(text);
      case ZONED_DATE_TIME -> OffsetTimes.zonedDateTime(text);
      case PERIOD -> Period.parse(text);
      case URI -> Urls.uri(text);
      case URL -> Urls.url(text);
      case LOCALE -> Locales.locale(text);
      case CURRENCY -> Currency.getInstance(text);
      case ZONE_ID -> ZoneId.of(text);
      case INET_ADDRESS -> InetAddresses.address(text);
    };
  }
}
