package sealeddocuments;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.TypeAttribute;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Expression} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ExpressionMapper {
  private ExpressionMapper() {}

  /**
   * The attributes that store {@code expression}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code expression} is null
   */
  public static Map<String, AttributeValue> toItem(Expression expression) {
    Objects.requireNonNull(expression, "expression");
    if (expression instanceof Expression.Number number) {
      return Expression_NumberMapper.toItem(number);
    }
    return Expression_SumMapper.toItem((Expression.Sum) expression);
  }

  /**
   * The {@link Expression} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Expression fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Expression read(StoredItem item) {
    String type = TypeAttribute.of(item);
    return switch (type) {
      case "number" -> Expression_NumberMapper.read(item);
      case "sum" -> Expression_SumMapper.read(item);
      default -> throw TypeAttribute.unknown(type, "number", "sum");
    };
  }
}
