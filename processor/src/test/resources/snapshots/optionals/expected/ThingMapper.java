package optionals;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Thing} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class ThingMapper {
  private ThingMapper() {}

  /**
   * The attributes that store {@code thing}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code thing} is null
   */
  public static Map<String, AttributeValue> toItem(Thing thing) {
    Objects.requireNonNull(thing, "thing");
    return new ItemWriter(1)
        .put("count", thing.count())
        .item();
  }

  /**
   * The {@link Thing} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Thing fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Thing read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Thing(
          in.findLong("count"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
