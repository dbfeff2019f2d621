package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link AddressBrief} in place of {@link Address}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class AddressBriefProjection {
  /** What projections with a component {@link AddressBrief} read of it (ProjectionExpression). */
  public static final Selection<Address, AddressBrief> SELECTION =
      Selection.<Address, AddressBrief>of(AddressBriefProjection::read, "city_name", "formerly")
          .with("country", CountryCodeProjection.SELECTION);

  private static final AttributeConverter<Address> FORMERLY =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);

  private AddressBriefProjection() {}

  /**
   * The {@link AddressBrief} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static AddressBrief fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static AddressBrief read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new AddressBrief(
          in.<String>get("city_name", Converters.TEXT),
          in.<CountryCode>part("country", CountryCodeProjection::read),
          in.<Address>find("formerly", FORMERLY));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
