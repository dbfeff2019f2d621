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
        .<java.lang.String>put("PK", Converters.TEXT, ids.PK())
        .<java.lang.String>put("SK", Converters.TEXT, ids.SK())
        .<java.lang.String>put("SCHEMA", Converters.TEXT, ids.SCHEMA())
        .<java.lang.String>put("A", Converters.TEXT, ids.A())
        .<java.lang.String>put("AttributeConverter", Converters.TEXT, ids.AttributeConverter())
        .<java.lang.String>put("Objects", Converters.TEXT, ids.Objects())
        .<java.lang.String>put("ItemReader", Converters.TEXT, ids.ItemReader())
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
              in.<java.lang.String>key("PK", Converters.TEXT),
              in.<java.lang.String>key("SK", Converters.TEXT),
              in.<java.lang.String>get("SCHEMA", Converters.TEXT),
              in.<java.lang.String>get("A", Converters.TEXT),
              in.<java.lang.String>get("AttributeConverter", Converters.TEXT),
              in.<java.lang.String>get("Objects", Converters.TEXT),
              in.<java.lang.String>get("ItemReader", Converters.TEXT));
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
        in.<java.lang.String>key("PK", Converters.TEXT),
        in.<java.lang.String>key("SK", Converters.TEXT),
        in.<java.lang.String>get("SCHEMA", Converters.TEXT),
        in.<java.lang.String>get("A", Converters.TEXT),
        in.<java.lang.String>get("AttributeConverter", Converters.TEXT),
        in.<java.lang.String>get("Objects", Converters.TEXT),
        in.<java.lang.String>get("ItemReader", Converters.TEXT));
  }
}
