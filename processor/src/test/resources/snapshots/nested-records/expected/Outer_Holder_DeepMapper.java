package nesting;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Outer.Holder.Deep} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Outer_Holder_DeepMapper {
  private static final AttributeConverter<Outer.Holder.Deep.Leaf> LEAF =
      Converters.<Outer.Holder.Deep.Leaf>document(
          Outer_Holder_Deep_LeafMapper::toItem, Outer_Holder_Deep_LeafMapper::read);

  private Outer_Holder_DeepMapper() {}

  /**
   * The attributes that store {@code deep}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code deep} is null
   */
  public static Map<String, AttributeValue> toItem(Outer.Holder.Deep deep) {
    Objects.requireNonNull(deep, "deep");
    return new ItemWriter(2)
        .<String>put("id", Converters.TEXT, deep.id())
        .<Outer.Holder.Deep.Leaf>put("leaf", LEAF, deep.leaf())
        .item();
  }

  /**
   * The {@link Outer.Holder.Deep} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Outer.Holder.Deep fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Outer.Holder.Deep read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Outer.Holder.Deep deep =
          new Outer.Holder.Deep(
              in.<String>key("id", Converters.TEXT),
              in.<Outer.Holder.Deep.Leaf>get("leaf", LEAF));
      in.keeps("id", deep.id());
      return deep;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
