package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link OptionalMap} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OptionalMapMapper {
  private static final AttributeConverter<Map> MAP =
      Converters.<Map>document(MapMapper::toItem, MapMapper::read);

  private OptionalMapMapper() {}

  /**
   * The attributes that store {@code optionalMap}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code optionalMap} is null
   */
  public static java.util.Map<java.lang.String, AttributeValue> toItem(OptionalMap optionalMap) {
    Objects.requireNonNull(optionalMap, "optionalMap");
    return new ItemWriter(1)
        .<Map>put("map", MAP, optionalMap.map())
        .item();
  }

  /**
   * The {@link OptionalMap} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static OptionalMap fromItem(java.util.Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static OptionalMap read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new OptionalMap(
          in.<Map>get("map", MAP));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
