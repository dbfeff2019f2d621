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

/** Maps {@link Ids} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class IdsMapper {
  private IdsMapper() {}

  /**
   * The attributes that store {@code ids}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code ids} is null
   */
  public static Map<java.lang.String, AttributeValue> toItem(Ids ids) {
    Objects.requireNonNull(ids, "ids");
    return new ItemWriter(7)
        .put("PK", Converters.TEXT, ids.PK())
        .put("SK", Converters.TEXT, ids.SK())
        .put("SCHEMA", Converters.TEXT, ids.SCHEMA())
        .put("A", Converters.TEXT, ids.A())
        .put("AttributeConverter", Converters.TEXT, ids.AttributeConverter())
        .put("Objects", Converters.TEXT, ids.Objects())
        .put("ItemReader", Converters.TEXT, ids.ItemReader())
        .item();
  }

  /**
   * The {@link Ids} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Ids fromItem(Map<java.lang.String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Ids read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Ids ids =
          new Ids(
              in.key("PK", Converters.TEXT),
              in.key("SK", Converters.TEXT),
              in.get("SCHEMA", Converters.TEXT),
              in.get("A", Converters.TEXT),
              in.get("AttributeConverter", Converters.TEXT),
              in.get("Objects", Converters.TEXT),
              in.get("ItemReader", Converters.TEXT));
      in.keeps("PK", ids.PK());
      in.keeps("SK", ids.SK());
      return ids;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static IdsTable.PartialItem readPartialItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new IdsTable.PartialItem(
        in.key("PK", Converters.TEXT),
        in.key("SK", Converters.TEXT),
        in.get("SCHEMA", Converters.TEXT),
        in.get("A", Converters.TEXT),
        in.get("AttributeConverter", Converters.TEXT),
        in.get("Objects", Converters.TEXT),
        in.get("ItemReader", Converters.TEXT));
  }
}
