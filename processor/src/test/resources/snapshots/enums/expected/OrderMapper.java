package enums;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Order} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class OrderMapper {
  private static final TextConverter<Region> REGION =
      Converters.<Region>enumeration(Region.values());
  private static final TextConverter<Order.State> STATE =
      Converters.<Order.State>enumeration(Order.State.values());
  private static final TextConverter<Priority> PRIORITY =
      Converters.<Priority>enumeration(Priority.values());
  private static final TextConverter<Priority> FORMER =
      Converters.<Priority>enumeration(Priority.values());
  private static final TextConverter<Order.State> NEXT =
      Converters.<Order.State>enumeration(Order.State.values());
  private static final AttributeConverter<List<Order.State>> HISTORY =
      Converters.<Order.State>list(Converters.<Order.State>enumeration(Order.State.values()));

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
        .<Region>put("region", REGION, order.region())
        .<Order.State>put("state", STATE, order.state())
        .<Priority>put("priority", PRIORITY, order.priority())
        .<Priority>putOptional("former", FORMER, order.former())
        .<Order.State>putIfPresent("next", NEXT, order.next())
        .<List<Order.State>>put("history", HISTORY, order.history())
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
              in.<Region>key("region", REGION),
              in.<Order.State>key("state", STATE),
              in.<Priority>get("priority", PRIORITY),
              in.<Priority>find("former", FORMER),
              Optional.<Order.State>ofNullable(in.<Order.State>find("next", NEXT)),
              in.<List<Order.State>>find("history", HISTORY, List.<Order.State>of()));
      in.keeps("region", order.region());
      in.keeps("state", order.state());
      return order;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
