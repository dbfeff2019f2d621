package tour;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.time.LocalDate;
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
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<String>> TAGS =
      Converters.<String>list(Converters.TEXT);
  private static final AttributeConverter<Set<String>> LABELS =
      Converters.<String>set(Converters.TEXT);

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
        .<String>put("eventId", Converters.TEXT, event.eventId())
        .<Instant>put("timestamp", Converters.INSTANT, event.timestamp())
        .<String>put("status", Converters.TEXT, event.status())
        .<LocalDate>put("date", Converters.LOCAL_DATE, event.date())
        .put("count", event.count())
        .<String>putOptional("note", Converters.TEXT, event.note())
        .<String>put("other", Converters.TEXT, event.other())
        .<Address>put("address", ADDRESS, event.address())
        .<List<String>>put("tags", TAGS, event.tags())
        .<Set<String>>putSet("labels", LABELS, event.labels())
        .<Map<String, Object>>put("data", Converters.FREE_MAP, event.data())
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
              in.<LocalDate>get("date", Converters.LOCAL_DATE),
              in.getInt("count"),
              in.<String>find("note", Converters.TEXT),
              in.<String>get("other", Converters.TEXT),
              in.<Address>get("address", ADDRESS),
              in.<List<String>>find("tags", TAGS, List.<String>of()),
              in.<Set<String>>find("labels", LABELS, Set.<String>of()),
              in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()));
      in.keeps("eventId", event.eventId());
      in.keeps("timestamp", event.timestamp());
      return event;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
