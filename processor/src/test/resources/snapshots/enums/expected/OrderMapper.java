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
  private static final TextConverter<Region> REGION = Converters.enumeration(Region.values());
  private static final TextConverter<Order.State> STATE =
      Converters.enumeration(Order.State.values());
  private static final TextConverter<Priority> PRIORITY = Converters.enumeration(Priority.values());
  private static final TextConverter<Priority> FORMER = Converters.enumeration(Priority.values());
  private static final TextConverter<Order.State> NEXT =
      Converters.enumeration(Order.State.values());
  private static final AttributeConverter<List<Order.State>> HISTORY =
      Converters.list(Converters.enumeration(Order.State.values()));

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
        .put("region", REGION, order.region())
        .put("state", STATE, order.state())
        .put("priority", PRIORITY, order.priority())
        .putOptional("former", FORMER, order.former())
        .putIfPresent("next", NEXT, order.next())
        .put("history", HISTORY, order.history())
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
              in.key("region", REGION),
              in.key("state", STATE),
              in.get("priority", PRIORITY),
              in.find("former", FORMER),
              Optional.ofNullable(in.find("next", NEXT)),
              in.find("history", HISTORY, List.of()));
      in.keeps("region", order.region());
      in.keeps("state", order.state());
      return order;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
