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

/** Maps {@link Outer.Inner} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Outer_InnerMapper {
  private static final AttributeConverter<Outer.Part> PART =
      Converters.<Outer.Part>document(Outer_PartMapper::toItem, Outer_PartMapper::read);

  private Outer_InnerMapper() {}

  /**
   * The attributes that store {@code inner}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code inner} is null
   */
  public static Map<String, AttributeValue> toItem(Outer.Inner inner) {
    Objects.requireNonNull(inner, "inner");
    return new ItemWriter(4)
        .<String>put("id", Converters.TEXT, inner.id())
        .put("number", inner.number())
        .<Outer.Part>put("part", PART, inner.part())
        .put("size", inner.size())
        .item();
  }

  /**
   * The {@link Outer.Inner} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Outer.Inner fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Outer.Inner read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Outer.Inner inner =
          new Outer.Inner(
              in.<String>key("id", Converters.TEXT),
              in.getInt("number"),
              in.<Outer.Part>get("part", PART),
              in.getInt("size"));
      in.keeps("id", inner.id());
      in.keeps("number", inner.number());
      return inner;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static Outer_InnerTable.BySizeItem readBySizeItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new Outer_InnerTable.BySizeItem(
        in.<String>key("id", Converters.TEXT),
        in.getInt("number"),
        in.getInt("size"));
  }
}
