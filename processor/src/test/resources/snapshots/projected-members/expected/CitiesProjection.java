package members.reports;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import members.AddressPath;
import members.Visit;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Cities} in place of {@link Visit}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CitiesProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Cities} (ProjectionExpression). */
  public static final Selection<Visit, Cities> SELECTION =
      Selection.<Visit, Cities>of(CitiesProjection::read)
          .with("home_address", Cities_CityProjection.SELECTION);

  private CitiesProjection() {}

  /**
   * The {@link Cities} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Cities fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Cities read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Cities(
          in.<Cities.City>part("home_address", Cities_CityProjection::read));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Cities}, for conditions. */
  public static final class A {
    /** The attribute {@code home_address}, stored as a map (M). */
    public static final AddressPath<Cities> homeAddress =
        new AddressPath<Cities>(AttributePath.of("home_address"));

    private A() {}
  }
}
