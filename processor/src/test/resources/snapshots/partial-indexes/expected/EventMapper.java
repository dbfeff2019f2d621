package partialindexes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Event} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class EventMapper {
  private static final TextConverter<DayOfWeek> DAY =
      Converters.<DayOfWeek>enumeration(DayOfWeek.values());
  private static final AttributeConverter<Address> ADDRESS =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<@Nullable String>> TAGS =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Set<String>> LABELS =
      Converters.<String>set(Converters.TEXT);
  private static final TextConverter<char[]> LETTERS = new Letters();
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "eventId",
          "timestamp",
          "status",
          "on",
          "day",
          "count",
          "ratio",
          "bytes",
          "text",
          "first",
          "second",
          "other",
          "address",
          "tags",
          "labels",
          "data",
          "letters",
          "weight",
          "level");

  private EventMapper() {}

  /**
   * The attributes that store {@code event}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code event} is null
   */
  public static Map<String, AttributeValue> toItem(Event event) {
    Objects.requireNonNull(event, "event");
    return new ItemWriter(20)
        .<String>put("eventId", Converters.TEXT, event.eventId())
        .<Instant>put("timestamp", Converters.INSTANT, event.timestamp())
        .<String>put("status", Converters.TEXT, event.status())
        .<LocalDate>put("on", Converters.LOCAL_DATE, event.date())
        .<DayOfWeek>putOptional("day", DAY, event.day())
        .put("count", event.count())
        .put("ratio", event.ratio())
        .<byte[]>putOptional("bytes", Converters.BYTES, event.bytes())
        .<String>putOptional("text", Converters.TEXT, event.note())
        .<String>putIfPresent("first", Converters.TEXT, event.first())
        .put("second", event.second())
        .<String>put("other", Converters.TEXT, event.other())
        .<Address>put("address", ADDRESS, event.address())
        .<List<@Nullable String>>put("tags", TAGS, event.tags())
        .<Set<String>>putSet("labels", LABELS, event.labels())
        .<Map<String, Object>>put("data", Converters.FREE_MAP, event.data())
        .<char[]>put("letters", LETTERS, event.letters())
        .<Float>put("weight", Converters.FLOAT, event.weight())
        .put("level", event.level())
        .unmapped("rest", ATTRIBUTES, event.rest())
        .item();
  }

  /**
   * The {@link Event} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Event fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Event read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Event event =
          new Event(
              in.<String>key("eventId", Converters.TEXT),
              in.<Instant>key("timestamp", Converters.INSTANT),
              in.<String>get("status", Converters.TEXT),
              in.<LocalDate>get("on", Converters.LOCAL_DATE),
              in.<DayOfWeek>find("day", DAY),
              in.getInt("count"),
              in.getDouble("ratio"),
              in.<byte[]>find("bytes", Converters.BYTES),
              in.<String>find("text", Converters.TEXT),
              Optional.<String>ofNullable(in.<String>find("first", Converters.TEXT)),
              in.findInt("second"),
              in.<String>get("other", Converters.TEXT),
              in.<Address>get("address", ADDRESS),
              in.<List<@Nullable String>>find("tags", TAGS, List.<@Nullable String>of()),
              in.<Set<String>>find("labels", LABELS, Set.<String>of()),
              in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()),
              in.<char[]>get("letters", LETTERS),
              in.<Float>get("weight", Converters.FLOAT),
              in.getLong("level", 3L),
              in.unmapped(ATTRIBUTES));
      in.keeps("eventId", event.eventId());
      in.keeps("timestamp", event.timestamp());
      return event;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static EventTable.ByDateItem readByDateItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new EventTable.ByDateItem(
        in.<String>key("eventId", Converters.TEXT),
        in.<Instant>key("timestamp", Converters.INSTANT),
        in.<LocalDate>get("on", Converters.LOCAL_DATE));
  }

  static EventTable.ByDayItem readByDayItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new EventTable.ByDayItem(
        in.<String>key("eventId", Converters.TEXT),
        in.<Instant>key("timestamp", Converters.INSTANT),
        in.<DayOfWeek>find("day", DAY),
        in.getInt("count"),
        in.getDouble("ratio"),
        in.<byte[]>find("bytes", Converters.BYTES),
        in.<String>find("text", Converters.TEXT),
        Optional.<String>ofNullable(in.<String>find("first", Converters.TEXT)),
        in.findInt("second"),
        in.<Address>get("address", ADDRESS),
        in.<List<@Nullable String>>find("tags", TAGS, List.<@Nullable String>of()),
        in.<Set<String>>find("labels", LABELS, Set.<String>of()));
  }

  static EventTable.ByOtherItem readByOtherItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new EventTable.ByOtherItem(
        in.<String>key("eventId", Converters.TEXT),
        in.<Instant>key("timestamp", Converters.INSTANT),
        in.<String>get("other", Converters.TEXT),
        in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()),
        in.<char[]>get("letters", LETTERS),
        in.<Float>get("weight", Converters.FLOAT),
        in.getLong("level", 3L));
  }
}
