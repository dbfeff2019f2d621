package members;

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

/** Maps {@link Country} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CountryMapper {
  private CountryMapper() {}

  /**
   * The attributes that store {@code country}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code country} is null
   */
  public static Map<String, AttributeValue> toItem(Country country) {
    Objects.requireNonNull(country, "country");
    return new ItemWriter(3)
        .<String>put("c.ode", Converters.TEXT, country.code())
        .put("zone", country.zone())
        .<String>put("name", Converters.TEXT, country.name())
        .item();
  }

  /**
   * The {@link Country} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Country fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Country read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Country(
          in.<String>get("c.ode", Converters.TEXT),
          in.getInt("zone", 0),
          in.<String>get("name", Converters.TEXT));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
