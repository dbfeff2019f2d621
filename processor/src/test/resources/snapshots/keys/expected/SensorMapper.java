package keys;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Sensor} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class SensorMapper {
  private SensorMapper() {}

  /**
   * The attributes that store {@code sensor}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code sensor} is null
   */
  public static Map<String, AttributeValue> toItem(Sensor sensor) {
    Objects.requireNonNull(sensor, "sensor");
    return new ItemWriter(2)
        .<YearMonth>put("month", Converters.YEAR_MONTH, sensor.month())
        .<byte[]>put("address", Converters.BYTES, sensor.address())
        .item();
  }

  /**
   * The {@link Sensor} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Sensor fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Sensor read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Sensor sensor =
          new Sensor(
              in.<YearMonth>key("month", Converters.YEAR_MONTH),
              in.<byte[]>key("address", Converters.BYTES));
      in.keeps("month", sensor.month());
      in.keeps("address", sensor.address());
      return sensor;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
