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

/** Maps {@link Depot.Truck} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class Depot_TruckMapper {
  private Depot_TruckMapper() {}

  /**
   * The attributes that store {@code truck}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code truck} is null
   */
  public static Map<String, AttributeValue> toItem(Depot.Truck truck) {
    Objects.requireNonNull(truck, "truck");
    return new ItemWriter(10)
        .put("kind", Converters.TEXT, "a \"truck\"")
        .<String>put("depot_id", Converters.TEXT, truck.depotId())
        .<LocalDate>put("day", Converters.LOCAL_DATE, truck.day())
        .<String>put("number-plate", Converters.TEXT, truck.plate())
        .<String>putOptional("owner", Converters.TEXT, truck.owner())
        .<String>putOptional("driver", Converters.TEXT, truck.driver())
        .put("weight", truck.weight())
        .keys(Depot_TruckTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Depot.Truck} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Depot.Truck fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return Depot_TruckTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Depot.Truck read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Depot.Truck truck =
          new Depot.Truck(
              in.<String>key("depot_id", Converters.TEXT),
              in.<LocalDate>key("day", Converters.LOCAL_DATE),
              in.<String>key("number-plate", Converters.TEXT),
              in.<String>find("owner", Converters.TEXT),
              in.<String>find("driver", Converters.TEXT),
              in.getLong("weight"));
      in.keeps("depot_id", truck.depotId());
      in.keeps("day", truck.day());
      in.keeps("number-plate", truck.plate());
      return truck;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
