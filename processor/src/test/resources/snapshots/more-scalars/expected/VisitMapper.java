package morescalars;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Duration;
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
      Converters.list(Converters.DURATION);
  private static final AttributeConverter<Set<Duration>> PAUSES =
      Converters.set(Converters.DURATION);
  private static final AttributeConverter<Set<Locale>> LOCALES = Converters.set(Converters.LOCALE);
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
        .put("at", Converters.OFFSET_DATE_TIME, visit.at())
        .put("length", Converters.DURATION, visit.length())
        .put("local", Converters.ZONED_DATE_TIME, visit.local())
        .put("age", Converters.PERIOD, visit.age())
        .put("page", Converters.URI, visit.page())
        .putOptional("referrer", Converters.URL, visit.referrer())
        .put("locale", Converters.LOCALE, visit.locale())
        .putIfPresent("currency", Converters.CURRENCY, visit.currency())
        .put("zone", Converters.ZONE_ID, visit.zone())
        .put("address", Converters.INET_ADDRESS, visit.address())
        .put("steps", STEPS, visit.steps())
        .putSet("pauses", PAUSES, visit.pauses())
        .putSet("locales", LOCALES, visit.locales())
        .put("delays", DELAYS, visit.delays())
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
              in.key("at", Converters.OFFSET_DATE_TIME),
              in.key("length", Converters.DURATION),
              in.get("local", Converters.ZONED_DATE_TIME),
              in.get("age", Converters.PERIOD),
              in.get("page", Converters.URI),
              in.find("referrer", Converters.URL),
              in.get("locale", Converters.LOCALE),
              Optional.ofNullable(in.find("currency", Converters.CURRENCY)),
              in.get("zone", Converters.ZONE_ID),
              in.get("address", Converters.INET_ADDRESS),
              in.find("steps", STEPS, List.of()),
              in.find("pauses", PAUSES, Set.of()),
              in.find("locales", LOCALES, Set.of()),
              in.find("delays", DELAYS, Map.<String, @Nullable Duration>of()));
      in.keeps("at", visit.at());
      in.keeps("length", visit.length());
      return visit;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
