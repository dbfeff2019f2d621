package morescalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Visit} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitMapper {
  private static final AttributeConverter<List<Duration>> STEPS =
      Converters.<Duration>list(Converters.DURATION);
  private static final AttributeConverter<Set<Duration>> PAUSES =
      Converters.<Duration>set(Converters.DURATION);
  private static final AttributeConverter<Set<Locale>> LOCALES =
      Converters.<Locale>set(Converters.LOCALE);
  private static final AttributeConverter<Map<String, @Nullable Duration>> DELAYS =
      Converters.map(Converters.TEXT, Converters.nullable(Converters.DURATION));

  private VisitMapper() {}

  /**
   * The attributes that store {@code visit}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code visit} is null
   */
  public static Map<String, AttributeValue> toItem(Visit visit) {
    Objects.requireNonNull(visit, "visit");
    return new ItemWriter(14)
        .<OffsetDateTime>put("at", Converters.OFFSET_DATE_TIME, visit.at())
        .<Duration>put("length", Converters.DURATION, visit.length())
        .<ZonedDateTime>put("local", Converters.ZONED_DATE_TIME, visit.local())
        .<Period>put("age", Converters.PERIOD, visit.age())
        .<URI>put("page", Converters.URI, visit.page())
        .<URL>putOptional("referrer", Converters.URL, visit.referrer())
        .<Locale>put("locale", Converters.LOCALE, visit.locale())
        .<Currency>putIfPresent("currency", Converters.CURRENCY, visit.currency())
        .<ZoneId>put("zone", Converters.ZONE_ID, visit.zone())
        .<InetAddress>put("address", Converters.INET_ADDRESS, visit.address())
        .<List<Duration>>put("steps", STEPS, visit.steps())
        .<Set<Duration>>putSet("pauses", PAUSES, visit.pauses())
        .<Set<Locale>>putSet("locales", LOCALES, visit.locales())
        .<Map<String, @Nullable Duration>>put("delays", DELAYS, visit.delays())
        .item();
  }

  /**
   * The {@link Visit} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Visit fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Visit read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Visit visit =
          new Visit(
              in.<OffsetDateTime>key("at", Converters.OFFSET_DATE_TIME),
              in.<Duration>key("length", Converters.DURATION),
              in.<ZonedDateTime>get("local", Converters.ZONED_DATE_TIME),
              in.<Period>get("age", Converters.PERIOD),
              in.<URI>get("page", Converters.URI),
              in.<URL>find("referrer", Converters.URL),
              in.<Locale>get("locale", Converters.LOCALE),
              Optional.<Currency>ofNullable(in.<Currency>find("currency", Converters.CURRENCY)),
              in.<ZoneId>get("zone", Converters.ZONE_ID),
              in.<InetAddress>get("address", Converters.INET_ADDRESS),
              in.<List<Duration>>find("steps", STEPS, List.<Duration>of()),
              in.<Set<Duration>>find("pauses", PAUSES, Set.<Duration>of()),
              in.<Set<Locale>>find("locales", LOCALES, Set.<Locale>of()),
              in.<Map<String, @Nullable Duration>>find(
                  "delays", DELAYS, Map.<String, @Nullable Duration>of()));
      in.keeps("at", visit.at());
      in.keeps("length", visit.length());
      return visit;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
