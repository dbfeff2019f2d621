package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Shape.Shape_} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Shape_Shape_Mapper {
  private Shape_Shape_Mapper() {}

  /**
   * The attributes that store {@code shape_}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code shape_} is null
   */
  public static Map<String, AttributeValue> toItem(Shape.Shape_ shape_) {
    Objects.requireNonNull(shape_, "shape_");
    return new ItemWriter(1)
        .type("a \"shape\"")
        .item();
  }

  /**
   * The {@link Shape.Shape_} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Shape.Shape_ fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Shape.Shape_ read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "a \"shape\"");
    try {
      return new Shape.Shape_();
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
