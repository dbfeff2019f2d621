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

/** Maps {@link Item} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ItemMapper {
  private ItemMapper() {}

  /**
   * The attributes that store {@code itemRecord}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code itemRecord} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Item itemRecord) {
    Objects.requireNonNull(itemRecord, "itemRecord");
    return new ItemWriter(5)
        .put("path", itemRecord.path())
        .put("element", itemRecord.element())
        .put("exists", itemRecord.exists())
        .put("M", itemRecord.M())
        .put("item", itemRecord.item())
        .item();
  }

  /**
   * The {@link Item} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Item fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Item read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Item(
          in.getInt("path"),
          in.getInt("element"),
          in.getInt("exists"),
          in.getInt("M"),
          in.getInt("item"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
