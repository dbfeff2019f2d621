package hostiletexts;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.TypeAttribute;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Kind} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class KindMapper {
  private KindMapper() {}

  /**
   * The attributes that store {@code kind}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code kind} is null
   */
  public static Map<String, AttributeValue> toItem(Kind kind) {
    Objects.requireNonNull(kind, "kind");
    if (kind instanceof Kind.One one) {
      return Kind_OneMapper.toItem(one);
    }
    return Kind_TwoMapper.toItem((Kind.Two) kind);
  }

  /**
   * The {@link Kind} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Kind fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Kind read(StoredItem item) {
    String type = TypeAttribute.of(item);
    return switch (type) {
      case "one\u2028type" -> Kind_OneMapper.read(item);
      case "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lo"
          + "ng_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lon"
          + "g_long_long_long_long_long_" ->
              Kind_TwoMapper.read(item);
      default ->
          throw TypeAttribute.unknown(
              type,
              "one\u2028type",
              "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long"
                  + "_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_lo"
                  + "ng_long_long_long_long_long_long_long_");
    };
  }
}
