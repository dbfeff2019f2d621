package partialindexes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.DayOfWeek;
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
  private static final TextConverter<DayOfWeek> DAY = Converters.enumeration(DayOfWeek.values());
  private static final AttributeConverter<Address> ADDRESS =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<@Nullable String>> TAGS =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Set<String>> LABELS = Converters.set(Converters.TEXT);
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
        .put("eventId", Converters.TEXT, event.eventId())
        .put("timestamp", Converters.INSTANT, event.timestamp())
        .put("status", Converters.TEXT, event.status())
        .put("on", Converters.LOCAL_DATE, event.date())
        .putOptional("day", DAY, event.day())
        .put("count", event.count())
        .put("ratio", event.ratio())
        .putOptional("bytes", Converters.BYTES, event.bytes())
        .putOptional("text", Converters.TEXT, event.note())
        .putIfPresent("first", Converters.TEXT, event.first())
        .put("second", event.second())
        .put("other", Converters.TEXT, event.other())
        .put("address", ADDRESS, event.address())
        .put("tags", TAGS, event.tags())
        .putSet("labels", LABELS, event.labels())
        .put("data", Converters.FREE_MAP, event.data())
        .put("letters", LETTERS, event.letters())
        .put("weight", Converters.FLOAT, event.weight())
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
              in.key("eventId", Converters.TEXT),
              in.key("timestamp", Converters.INSTANT),
              in.get("status", Converters.TEXT),
              in.get("on", Converters.LOCAL_DATE),
              in.find("day", DAY),
              in.getInt("count"),
              in.getDouble("ratio"),
              in.find("bytes", Converters.BYTES),
              in.find("text", Converters.TEXT),
              Optional.ofNullable(in.find("first", Converters.TEXT)),
              in.findInt("second"),
              in.get("other", Converters.TEXT),
              in.get("address", ADDRESS),
              in.find("tags", TAGS, List.<@Nullable String>of()),
              in.find("labels", LABELS, Set.of()),
              in.find("data", Converters.FREE_MAP, Map.of()),
              in.get("letters", LETTERS),
              in.get("weight", Converters.FLOAT),
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
        in.key("eventId", Converters.TEXT),
        in.key("timestamp", Converters.INSTANT),
        in.get("on", Converters.LOCAL_DATE));
  }

  static EventTable.ByDayItem readByDayItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new EventTable.ByDayItem(
        in.key("eventId", Converters.TEXT),
        in.key("timestamp", Converters.INSTANT),
        in.find("day", DAY),
        in.getInt("count"),
        in.getDouble("ratio"),
        in.find("bytes", Converters.BYTES),
        in.find("text", Converters.TEXT),
        Optional.ofNullable(in.find("first", Converters.TEXT)),
        in.findInt("second"),
        in.get("address", ADDRESS),
        in.find("tags", TAGS, List.<@Nullable String>of()),
        in.find("labels", LABELS, Set.of()));
  }

  static EventTable.ByOtherItem readByOtherItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new EventTable.ByOtherItem(
        in.key("eventId", Converters.TEXT),
        in.key("timestamp", Converters.INSTANT),
        in.get("other", Converters.TEXT),
        in.find("data", Converters.FREE_MAP, Map.of()),
        in.get("letters", LETTERS),
        in.get("weight", Converters.FLOAT),
        in.getLong("level", 3L));
  }
}
