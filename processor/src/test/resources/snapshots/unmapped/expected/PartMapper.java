package unmapped;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Part} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PartMapper {
  private static final Set<String> ATTRIBUTES = Set.of();

  private PartMapper() {}

  /**
   * The attributes that store {@code part}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code part} is null
   */
  public static Map<String, AttributeValue> toItem(Part part) {
    Objects.requireNonNull(part, "part");
    return new ItemWriter(1)
        .unmapped("everything", ATTRIBUTES, part.everything())
        .item();
  }

  /**
   * The {@link Part} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Part fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Part read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Part(
          in.unmapped(ATTRIBUTES));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
