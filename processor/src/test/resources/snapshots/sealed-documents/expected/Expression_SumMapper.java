package sealeddocuments;

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

/** Maps {@link Expression.Sum} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Expression_SumMapper {
  private static final AttributeConverter<Expression> LEFT =
      Converters.<Expression>document(ExpressionMapper::toItem, ExpressionMapper::read);
  private static final AttributeConverter<Expression> RIGHT =
      Converters.<Expression>document(ExpressionMapper::toItem, ExpressionMapper::read);

  private Expression_SumMapper() {}

  /**
   * The attributes that store {@code sum}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code sum} is null
   */
  public static Map<String, AttributeValue> toItem(Expression.Sum sum) {
    Objects.requireNonNull(sum, "sum");
    return new ItemWriter(3)
        .type("sum")
        .<Expression>put("left", LEFT, sum.left())
        .<Expression>put("right", RIGHT, sum.right())
        .item();
  }

  /**
   * The {@link Expression.Sum} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Expression.Sum fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Expression.Sum read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "sum");
    try {
      return new Expression.Sum(
          in.<Expression>get("left", LEFT),
          in.<Expression>get("right", RIGHT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
