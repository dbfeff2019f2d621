package typevariables;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link M.P.A} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class M_P_AMapper {
  private M_P_AMapper() {}

  /**
   * The attributes that store {@code a}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code a} is null
   */
  public static Map<String, AttributeValue> toItem(M.P.A a) {
    Objects.requireNonNull(a, "a");
    return new ItemWriter(2)
        .type("a")
        .put("number", a.number())
        .item();
  }

  /**
   * The {@link M.P.A} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static M.P.A fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static M.P.A read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "a");
    try {
      return new M.P.A(
          in.getInt("number"));
    } catch (java.lang.Exception e) {
      throw in.refused(e);
    }
  }
}
