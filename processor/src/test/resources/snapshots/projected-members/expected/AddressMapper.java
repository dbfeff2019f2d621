package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Address} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class AddressMapper {
  private static final AttributeConverter<Country> COUNTRY =
      Converters.<Country>document(CountryMapper::toItem, CountryMapper::read);
  private static final AttributeConverter<Address> FORMERLY =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);

  private AddressMapper() {}

  /**
   * The attributes that store {@code address}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code address} is null
   */
  public static Map<String, AttributeValue> toItem(Address address) {
    Objects.requireNonNull(address, "address");
    return new ItemWriter(4)
        .<String>put("city_name", Converters.TEXT, address.cityName())
        .<String>putOptional("street", Converters.TEXT, address.street())
        .<Country>put("country", COUNTRY, address.country())
        .<Address>putOptional("formerly", FORMERLY, address.formerly())
        .item();
  }

  /**
   * The {@link Address} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Address fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Address read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Address(
          in.<String>get("city_name", Converters.TEXT),
          in.<String>find("street", Converters.TEXT),
          in.<Country>get("country", COUNTRY),
          in.<Address>find("formerly", FORMERLY));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
