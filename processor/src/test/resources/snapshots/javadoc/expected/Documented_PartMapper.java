package javadoc;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Documented.Part} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Documented_PartMapper {
  private Documented_PartMapper() {}

  /**
   * The attributes that store {@code part}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code part} is null
   */
  public static Map<String, AttributeValue> toItem(Documented.Part part) {
    Objects.requireNonNull(part, "part");
    return new ItemWriter(1)
        .<String>put("name", Converters.TEXT, part.name())
        .item();
  }

  /**
   * The {@link Documented.Part} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Documented.Part fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Documented.Part read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Documented.Part(
          in.<String>get("name", Converters.TEXT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
