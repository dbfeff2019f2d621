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

/** Maps {@link Expression.Number} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Expression_NumberMapper {
  private Expression_NumberMapper() {}

  /**
   * The attributes that store {@code number}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code number} is null
   */
  public static Map<String, AttributeValue> toItem(Expression.Number number) {
    Objects.requireNonNull(number, "number");
    return new ItemWriter(2)
        .type("number")
        .put("value", number.value())
        .item();
  }

  /**
   * The {@link Expression.Number} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Expression.Number fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Expression.Number read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "number");
    try {
      return new Expression.Number(
          in.getInt("value"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
