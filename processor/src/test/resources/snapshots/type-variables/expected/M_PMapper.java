package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.TypeAttribute;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link M.P} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class M_PMapper {
  private M_PMapper() {}

  /**
   * The attributes that store {@code p}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code p} is null
   */
  public static Map<String, AttributeValue> toItem(M.P p) {
    Objects.requireNonNull(p, "p");
    return M_P_AMapper.toItem((M.P.A) p);
  }

  /**
   * The {@link M.P} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static M.P fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static M.P read(StoredItem item) {
    String type = TypeAttribute.of(item);
    return switch (type) {
      case "a" -> M_P_AMapper.read(item);
      default -> throw TypeAttribute.unknown(type, "a");
    };
  }
}
