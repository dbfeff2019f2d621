package nesting;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Outer.Holder.Deep.Leaf} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Outer_Holder_Deep_LeafMapper {
  private Outer_Holder_Deep_LeafMapper() {}

  /**
   * The attributes that store {@code leaf}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code leaf} is null
   */
  public static Map<String, AttributeValue> toItem(Outer.Holder.Deep.Leaf leaf) {
    Objects.requireNonNull(leaf, "leaf");
    return new ItemWriter(1)
        .put("size", leaf.size())
        .item();
  }

  /**
   * The {@link Outer.Holder.Deep.Leaf} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Outer.Holder.Deep.Leaf fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Outer.Holder.Deep.Leaf read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Outer.Holder.Deep.Leaf(
          in.getInt("size"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
