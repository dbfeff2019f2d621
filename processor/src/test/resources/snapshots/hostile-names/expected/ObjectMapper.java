package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Object} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ObjectMapper {
  private ObjectMapper() {}

  /**
   * The attributes that store {@code object}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code object} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Object object) {
    Objects.requireNonNull(object, "object");
    return new ItemWriter(1)
        .put("size", object.size())
        .item();
  }

  /**
   * The {@link Object} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Object fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Object read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Object(
          in.getInt("size"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
