package shop;

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

/** Maps {@link Customer} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CustomerMapper {
  private CustomerMapper() {}

  /**
   * The attributes that store {@code customer}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code customer} is null
   */
  public static Map<String, AttributeValue> toItem(Customer customer) {
    Objects.requireNonNull(customer, "customer");
    return new ItemWriter(7)
        .type("customer")
        .<String>put("customerId", Converters.TEXT, customer.customerId())
        .<String>put("name", Converters.TEXT, customer.name())
        .<String>put("email", Converters.TEXT, customer.email())
        .<String>putOptional("phone", Converters.TEXT, customer.phone())
        .keys(CustomerTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link Customer} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Customer fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return CustomerTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Customer read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "customer");
    try {
      Customer customer =
          new Customer(
              in.<String>key("customerId", Converters.TEXT),
              in.<String>get("name", Converters.TEXT),
              in.<String>get("email", Converters.TEXT),
              in.<String>find("phone", Converters.TEXT));
      in.keeps("customerId", customer.customerId());
      return customer;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
