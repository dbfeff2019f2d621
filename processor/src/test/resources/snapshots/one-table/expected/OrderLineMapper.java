package shop;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link OrderLine} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderLineMapper {
  private OrderLineMapper() {}

  /**
   * The attributes that store {@code orderLine}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code orderLine} is null
   */
  public static Map<String, AttributeValue> toItem(OrderLine orderLine) {
    Objects.requireNonNull(orderLine, "orderLine");
    return new ItemWriter(9)
        .type("line")
        .<String>put("customerId", Converters.TEXT, orderLine.customerId())
        .<Instant>put("placed", Converters.INSTANT, orderLine.placed())
        .<String>put("orderId", Converters.TEXT, orderLine.orderId())
        .put("line", orderLine.line())
        .<String>put("product", Converters.TEXT, orderLine.product())
        .<BigDecimal>put("price", Converters.BIG_DECIMAL, orderLine.price())
        .keys(OrderLineTable.Schema.SCHEMA)
        .item();
  }

  /**
   * The {@link OrderLine} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static OrderLine fromItem(Map<String, AttributeValue> item) {
    return read(parts(StoredItem.of(item)));
  }

  /** {@code item} with all parts of its key, for {@link #read} and projections. */
  public static StoredItem parts(StoredItem item) {
    return OrderLineTable.Schema.SCHEMA.parts(item);
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static OrderLine read(StoredItem item) {
    ItemReader in = ItemReader.of(item, "line");
    try {
      OrderLine orderLine =
          new OrderLine(
              in.<String>key("customerId", Converters.TEXT),
              in.<Instant>key("placed", Converters.INSTANT),
              in.<String>key("orderId", Converters.TEXT),
              in.getInt("line"),
              in.<String>get("product", Converters.TEXT),
              in.<BigDecimal>get("price", Converters.BIG_DECIMAL));
      in.keeps("customerId", orderLine.customerId());
      in.keeps("placed", orderLine.placed());
      in.keeps("orderId", orderLine.orderId());
      in.keeps("line", orderLine.line());
      return orderLine;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
