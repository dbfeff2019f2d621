package indexes;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Reading} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ReadingMapper {
  private ReadingMapper() {}

  /**
   * The attributes that store {@code reading}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code reading} is null
   */
  public static Map<String, AttributeValue> toItem(Reading reading) {
    Objects.requireNonNull(reading, "reading");
    return new ItemWriter(7)
        .<String>put("sensor", Converters.TEXT, reading.sensor())
        .<Instant>put("taken", Converters.INSTANT, reading.taken())
        .<String>put("station", Converters.TEXT, reading.station())
        .<LocalDate>put("day", Converters.LOCAL_DATE, reading.day())
        .put("count", reading.count())
        .<String>putOptional("alarm", Converters.TEXT, reading.alarm())
        .<Integer>putIfPresent("first", Converters.INTEGER, reading.first())
        .item();
  }

  /**
   * The {@link Reading} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Reading fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Reading read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Reading reading =
          new Reading(
              in.<String>key("sensor", Converters.TEXT),
              in.<Instant>key("taken", Converters.INSTANT),
              in.<String>get("station", Converters.TEXT),
              in.<LocalDate>get("day", Converters.LOCAL_DATE),
              in.getLong("count"),
              in.<String>find("alarm", Converters.TEXT),
              Optional.<Integer>ofNullable(in.<Integer>find("first", Converters.INTEGER)));
      in.keeps("sensor", reading.sensor());
      in.keeps("taken", reading.taken());
      return reading;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
