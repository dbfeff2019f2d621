package old;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Gone} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("removal")
public final class GoneMapper {
  private GoneMapper() {}

  /**
   * The attributes that store {@code gone}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code gone} is null
   */
  public static Map<String, AttributeValue> toItem(Gone gone) {
    Objects.requireNonNull(gone, "gone");
    return new ItemWriter(1)
        .put("size", gone.size())
        .item();
  }

  /**
   * The {@link Gone} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Gone fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Gone read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Gone(
          in.getInt("size"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
