package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Address.Geo} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Address_GeoMapper {
  private Address_GeoMapper() {}

  /**
   * The attributes that store {@code geo}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code geo} is null
   */
  public static Map<String, AttributeValue> toItem(Address.Geo geo) {
    Objects.requireNonNull(geo, "geo");
    return new ItemWriter(2)
        .put("latitude", geo.latitude())
        .put("longitude", geo.longitude())
        .item();
  }

  /**
   * The {@link Address.Geo} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Address.Geo fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Address.Geo read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Address.Geo(
          in.getDouble("latitude"),
          in.getDouble("longitude"));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
