package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Ride} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class RideMapper {
  private RideMapper() {}

  /**
   * The attributes that store {@code ride}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code ride} is null
   */
  public static Map<String, AttributeValue> toItem(Ride ride) {
    Objects.requireNonNull(ride, "ride");
    return new ItemWriter(6)
        .<String>put("line", Converters.TEXT, ride.line())
        .<Instant>put("start", Converters.INSTANT, ride.start())
        .<String>put("driver", Converters.TEXT, ride.driver())
        .<String>put("bus", Converters.TEXT, ride.bus())
        .put("stops", ride.stops())
        .<Integer>putOptional("delay", Converters.INTEGER, ride.delay())
        .item();
  }

  /**
   * The {@link Ride} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ride fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Ride read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Ride ride =
          new Ride(
              in.<String>key("line", Converters.TEXT),
              in.<Instant>key("start", Converters.INSTANT),
              in.<String>get("driver", Converters.TEXT),
              in.<String>get("bus", Converters.TEXT),
              in.getInt("stops"),
              in.<Integer>find("delay", Converters.INTEGER));
      in.keeps("line", ride.line());
      in.keeps("start", ride.start());
      return ride;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static RideTable.ByDelayItem readByDelayItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new RideTable.ByDelayItem(
        in.<String>key("line", Converters.TEXT),
        in.<Instant>key("start", Converters.INSTANT),
        in.<Integer>find("delay", Converters.INTEGER));
  }
}
