package timetolive;

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

/** Maps {@link Hold} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class HoldMapper {
  private HoldMapper() {}

  /**
   * The attributes that store {@code hold}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code hold} is null
   */
  public static Map<String, AttributeValue> toItem(Hold hold) {
    Objects.requireNonNull(hold, "hold");
    return new ItemWriter(3)
        .<String>put("seat", Converters.TEXT, hold.seat())
        .<String>put("room", Converters.TEXT, hold.room())
        .<Instant>put("until", Converters.TIME_TO_LIVE, hold.until())
        .item();
  }

  /**
   * The {@link Hold} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Hold fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Hold read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Hold hold =
          new Hold(
              in.<String>key("seat", Converters.TEXT),
              in.<String>get("room", Converters.TEXT),
              in.<Instant>get("until", Converters.TIME_TO_LIVE));
      in.keeps("seat", hold.seat());
      return hold;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
