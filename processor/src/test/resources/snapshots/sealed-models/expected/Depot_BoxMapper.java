import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Depot.Box} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_BoxMapper {
  private Depot_BoxMapper() {}

  /**
   * The attributes that store {@code box}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code box} is null
   */
  public static Map<String, AttributeValue> toItem(Depot.Box box) {
    Objects.requireNonNull(box, "box");
    return new ItemWriter(9)
        .put("kind", Converters.TEXT, "box")
        .<String>put("depot_id", Converters.TEXT, box.depotId())
        .<LocalDate>put("day", Converters.LOCAL_DATE, box.day())
        .<String>putOptional("owner", Converters.TEXT, box.owner())
        .put("weight", box.weight())
        .<String>put("empty", Converters.TEXT, box.empty())
        .keys(Depot_BoxTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Depot.Box} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Depot.Box fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return Depot_BoxTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Depot.Box read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Depot.Box box =
          new Depot.Box(
              in.<String>key("depot_id", Converters.TEXT),
              in.<LocalDate>key("day", Converters.LOCAL_DATE),
              in.<String>find("owner", Converters.TEXT),
              in.getLong("weight"),
              in.<String>get("empty", Converters.TEXT));
      in.keeps("depot_id", box.depotId());
      in.keeps("day", box.day());
      return box;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
