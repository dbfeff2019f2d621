package hostile;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Map} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class MapMapper {
  private static final AttributeConverter<List<OptionalMap>> OTHERS =
      Converters.<OptionalMap>list(
          Converters.<OptionalMap>document(OptionalMapMapper::toItem, OptionalMapMapper::read));

  private MapMapper() {}

  /**
   * The attributes that store {@code map}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code map} is null
   */
  public static java.util.Map<java.lang.String, AttributeValue> toItem(Map map) {
    Objects.requireNonNull(map, "map");
    return new ItemWriter(1)
        .<List<OptionalMap>>put("others", OTHERS, map.others())
        .item();
  }

  /**
   * The {@link Map} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Map fromItem(java.util.Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Map read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Map(
          in.<List<OptionalMap>>find("others", OTHERS, List.<OptionalMap>of()));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
