package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link CountryCode} in place of {@link Country}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CountryCodeProjection {
  /** What projections with a component {@link CountryCode} read of it (ProjectionExpression). */
  public static final Selection<Country, CountryCode> SELECTION =
      Selection.<Country, CountryCode>of(CountryCodeProjection::read, "c.ode", "zone");

  private CountryCodeProjection() {}

  /**
   * The {@link CountryCode} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static CountryCode fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static CountryCode read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new CountryCode(
          in.<String>get("c.ode", Converters.TEXT),
          in.getInt("zone", 0));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
