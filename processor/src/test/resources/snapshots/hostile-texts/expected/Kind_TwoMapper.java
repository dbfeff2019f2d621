package hostiletexts;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Kind.Two} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Kind_TwoMapper {
  private Kind_TwoMapper() {}

  /**
   * The attributes that store {@code two}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code two} is null
   */
  public static Map<String, AttributeValue> toItem(Kind.Two two) {
    Objects.requireNonNull(two, "two");
    return new ItemWriter(2)
        .type(
            "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_")
        .put("a", two.a())
        .item();
  }

  /**
   * The {@link Kind.Two} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Kind.Two fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Kind.Two read(StoredItem item) {
    ItemReader in =
        ItemReader.of(
            item,
            "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_l"
                + "ong_long_long_long_long_long_long_");
    try {
      return new Kind.Two(
          in.getInt("a"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
