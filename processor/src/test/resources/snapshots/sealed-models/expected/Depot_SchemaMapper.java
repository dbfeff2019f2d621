import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Depot.Schema} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_SchemaMapper {
  private Depot_SchemaMapper() {}

  /**
   * The attributes that store {@code schema}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code schema} is null
   */
  public static Map<String, AttributeValue> toItem(Depot.Schema schema) {
    Objects.requireNonNull(schema, "schema");
    return new ItemWriter(10)
        .put("kind", Converters.TEXT, "schema")
        .<String>put("depot_id", Converters.TEXT, schema.depotId())
        .<LocalDate>put("day", Converters.LOCAL_DATE, schema.day())
        .put("key", schema.key())
        .<String>put("selection", Converters.TEXT, schema.selection())
        .<String>putIfPresent("owner", Converters.TEXT, schema.owner())
        .put("weight", schema.weight())
        .keys(Depot_SchemaTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Depot.Schema} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Depot.Schema fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return Depot_SchemaTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Depot.Schema read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Depot.Schema schema =
          new Depot.Schema(
              in.<String>key("depot_id", Converters.TEXT),
              in.<LocalDate>key("day", Converters.LOCAL_DATE),
              in.getInt("key"),
              in.<String>key("selection", Converters.TEXT),
              Optional.<String>ofNullable(in.<String>find("owner", Converters.TEXT)),
              in.getLong("weight"));
      in.keeps("depot_id", schema.depotId());
      in.keeps("day", schema.day());
      in.keeps("key", schema.key());
      in.keeps("selection", schema.selection());
      return schema;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
