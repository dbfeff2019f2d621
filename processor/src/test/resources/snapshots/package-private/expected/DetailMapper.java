package hidden;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Detail} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class DetailMapper {
  private DetailMapper() {}

  /**
   * The attributes that store {@code detail}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code detail} is null
   */
  public static Map<String, AttributeValue> toItem(Detail detail) {
    Objects.requireNonNull(detail, "detail");
    return new ItemWriter(1)
        .<String>put("text", Converters.TEXT, detail.text())
        .item();
  }

  /**
   * The {@link Detail} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Detail fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Detail read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Detail(
          in.<String>get("text", Converters.TEXT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
