package tour;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Event} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class EventMapper {
  private static final AttributeConverter<Address> ADDRESS =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<String>> TAGS = Converters.list(Converters.TEXT);
  private static final AttributeConverter<Set<String>> LABELS = Converters.set(Converters.TEXT);

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
    return new ItemWriter(11)
        .put("eventId", Converters.TEXT, event.eventId())
        .put("timestamp", Converters.INSTANT, event.timestamp())
        .put("status", Converters.TEXT, event.status())
        .put("date", Converters.LOCAL_DATE, event.date())
        .put("count", event.count())
        .putOptional("note", Converters.TEXT, event.note())
        .put("other", Converters.TEXT, event.other())
        .put("address", ADDRESS, event.address())
        .put("tags", TAGS, event.tags())
        .putSet("labels", LABELS, event.labels())
        .put("data", Converters.FREE_MAP, event.data())
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
              in.get("date", Converters.LOCAL_DATE),
              in.getInt("count"),
              in.find("note", Converters.TEXT),
              in.get("other", Converters.TEXT),
              in.get("address", ADDRESS),
              in.find("tags", TAGS, List.of()),
              in.find("labels", LABELS, Set.of()),
              in.find("data", Converters.FREE_MAP, Map.of()));
      in.keeps("eventId", event.eventId());
      in.keeps("timestamp", event.timestamp());
      return event;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
