package deprecated;

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

/** Maps {@link Index} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class IndexMapper {
  private IndexMapper() {}

  /**
   * The attributes that store {@code index}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code index} is null
   */
  public static Map<String, AttributeValue> toItem(Index index) {
    Objects.requireNonNull(index, "index");
    return new ItemWriter(2)
        .<String>put("id", Converters.TEXT, index.id())
        .<String>put("text", Converters.TEXT, index.text())
        .item();
  }

  /**
   * The {@link Index} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Index fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Index read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Index index =
          new Index(
              in.<String>key("id", Converters.TEXT),
              in.<String>get("text", Converters.TEXT));
      in.keeps("id", index.id());
      return index;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
