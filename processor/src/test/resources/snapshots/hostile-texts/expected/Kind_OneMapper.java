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

/** Maps {@link Kind.One} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Kind_OneMapper {
  private Kind_OneMapper() {}

  /**
   * The attributes that store {@code one}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code one} is null
   */
  public static Map<String, AttributeValue> toItem(Kind.One one) {
    Objects.requireNonNull(one, "one");
    return new ItemWriter(2)
        .type("one\u2028type")
        .put("a", one.a())
        .item();
  }

  /**
   * The {@link Kind.One} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Kind.One fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Kind.One read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "one\u2028type");
    try {
      return new Kind.One(
          in.getInt("a"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
