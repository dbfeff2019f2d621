package members.reports;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import members.Address;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Cities.City} in place of {@link Address}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Cities_CityProjection {
  /** What projections with a component {@link Cities.City} read of it (ProjectionExpression). */
  public static final Selection<Address, Cities.City> SELECTION =
      Selection.<Address, Cities.City>of(Cities_CityProjection::read, "city_name");

  private Cities_CityProjection() {}

  /**
   * The {@link Cities.City} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Cities.City fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Cities.City read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Cities.City(
          in.<String>get("city_name", Converters.TEXT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
