package hostile;

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

/** Maps {@link SCHEMA} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SCHEMAMapper {
  private SCHEMAMapper() {}

  /**
   * The attributes that store {@code sCHEMA}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code sCHEMA} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(SCHEMA sCHEMA) {
    Objects.requireNonNull(sCHEMA, "sCHEMA");
    return new ItemWriter(1)
        .<java.lang.String>put("id", Converters.TEXT, sCHEMA.id())
        .item();
  }

  /**
   * The {@link SCHEMA} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static SCHEMA fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static SCHEMA read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      SCHEMA sCHEMA =
          new SCHEMA(
              in.<java.lang.String>key("id", Converters.TEXT));
      in.keeps("id", sCHEMA.id());
      return sCHEMA;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
