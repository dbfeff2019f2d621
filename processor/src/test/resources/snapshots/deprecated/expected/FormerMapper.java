package old;

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

/** Maps {@link Former} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
@SuppressWarnings("deprecation")
public final class FormerMapper {
  private FormerMapper() {}

  /**
   * The attributes that store {@code former}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code former} is null
   */
  public static Map<String, AttributeValue> toItem(Former former) {
    Objects.requireNonNull(former, "former");
    return new ItemWriter(1)
        .<String>put("id", Converters.TEXT, former.id())
        .item();
  }

  /**
   * The {@link Former} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Former fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Former read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Former former =
          new Former(
              in.<String>key("id", Converters.TEXT));
      in.keeps("id", former.id());
      return former;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
