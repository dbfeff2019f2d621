package async;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Order} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderMapper {
  private OrderMapper() {}

  /**
   * The attributes that store {@code order}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code order} is null
   */
  public static Map<String, AttributeValue> toItem(Order order) {
    Objects.requireNonNull(order, "order");
    return new ItemWriter(6)
        .<String>put("customerId", Converters.TEXT, order.customerId())
        .<Instant>put("placed", Converters.INSTANT, order.placed())
        .<String>put("orderId", Converters.TEXT, order.orderId())
        .<String>put("status", Converters.TEXT, order.status())
        .<String>put("product", Converters.TEXT, order.product())
        .put("version", order.version())
        .item();
  }

  /**
   * The {@link Order} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Order fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Order read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Order order =
          new Order(
              in.<String>key("customerId", Converters.TEXT),
              in.<Instant>key("placed", Converters.INSTANT),
              in.<String>get("orderId", Converters.TEXT),
              in.<String>get("status", Converters.TEXT),
              in.<String>get("product", Converters.TEXT),
              in.getVersion("version"));
      in.keeps("customerId", order.customerId());
      in.keeps("placed", order.placed());
      return order;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  static OrderTable.ByProductItem readByProductItem(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    return new OrderTable.ByProductItem(
        in.<String>key("customerId", Converters.TEXT),
        in.<Instant>key("placed", Converters.INSTANT),
        in.<String>get("product", Converters.TEXT));
  }
}
