package async;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Schema} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class SchemaMapper {
  private SchemaMapper() {}

  /**
   * The attributes that store {@code schema}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code schema} is null
   */
  public static Map<String, AttributeValue> toItem(Schema schema) {
    Objects.requireNonNull(schema, "schema");
    return new ItemWriter(3)
        .<UUID>put("id", Converters.UUID, schema.id())
        .<String>put("owner", Converters.TEXT, schema.owner())
        .put("size", schema.size())
        .item();
  }

  /**
   * The {@link Schema} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Schema fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Schema read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Schema schema =
          new Schema(
              in.<UUID>key("id", Converters.UUID),
              in.<String>get("owner", Converters.TEXT),
              in.getLong("size"));
      in.keeps("id", schema.id());
      return schema;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static SchemaTable.ByOwnerItem readByOwnerItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new SchemaTable.ByOwnerItem(
        in.<UUID>key("id", Converters.UUID),
        in.<String>get("owner", Converters.TEXT));
  }
}
