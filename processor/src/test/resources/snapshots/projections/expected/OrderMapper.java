package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Order} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class OrderMapper {
  private static final TextConverter<Status> STATUS = Converters.enumeration(Status.values());
  private static final NumberConverter<Money> TOTAL = new MoneyConverter();
  private static final NumberConverter<Money> DISCOUNT = new MoneyConverter();
  private static final AttributeConverter<List<Money>> PAYMENTS =
      Converters.list(new MoneyConverter());
  private static final AttributeConverter<List<@Nullable String>> LINES =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Set<String>> TAGS = Converters.set(Converters.TEXT);
  private static final AttributeConverter<Map<String, List<Address>>> ADDRESSES =
      Converters.map(
          Converters.TEXT,
          Converters.list(Converters.document(AddressMapper::toItem, AddressMapper::read)));
  private static final AttributeConverter<Address> BILLING =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> DELIVERY =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final TextConverter<Status> BEFORE = Converters.enumeration(Status.values());
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "order_id",
          "number",
          "status",
          "total",
          "discount",
          "payments",
          "lines",
          "tags",
          "addresses",
          "billing",
          "delivery",
          "parcels",
          "before",
          "gift",
          "rating",
          "weight",
          "remark",
          "expires",
          "selection",
          "data");

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
    return new ItemWriter(21)
        .put("order_id", Converters.TEXT, order.orderId())
        .put("number", order.number())
        .put("status", STATUS, order.status())
        .put("total", TOTAL, order.total())
        .putIfPresent("discount", DISCOUNT, order.discount())
        .put("payments", PAYMENTS, order.payments())
        .put("lines", LINES, order.lines())
        .putSet("tags", TAGS, order.tags())
        .put("addresses", ADDRESSES, order.addresses())
        .put("billing", BILLING, order.billing())
        .putOptional("delivery", DELIVERY, order.delivery())
        .put("parcels", order.parcels())
        .put("before", BEFORE, order.before(), Status.NEW)
        .put("gift", order.gift())
        .putOptional("rating", Converters.INTEGER, order.rating())
        .put("weight", order.weight())
        .putOptional("remark", Converters.TEXT, order.note())
        .putOptional("expires", Converters.TIME_TO_LIVE, order.expires())
        .put("selection", Converters.TEXT, order.selection())
        .put("data", Converters.FREE_MAP, order.data())
        .unmapped("rest", ATTRIBUTES, order.rest())
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
              in.key("order_id", Converters.TEXT),
              in.getLong("number"),
              in.get("status", STATUS),
              in.get("total", TOTAL),
              Optional.ofNullable(in.find("discount", DISCOUNT)),
              in.find("payments", PAYMENTS, List.of()),
              in.find("lines", LINES, List.<@Nullable String>of()),
              in.find("tags", TAGS, Set.of()),
              in.find("addresses", ADDRESSES, Map.of()),
              in.get("billing", BILLING),
              in.find("delivery", DELIVERY),
              in.getInt("parcels", 1),
              in.find("before", BEFORE, Status.NEW),
              in.getBoolean("gift"),
              in.find("rating", Converters.INTEGER),
              in.findInt("weight"),
              in.find("remark", Converters.TEXT),
              in.find("expires", Converters.TIME_TO_LIVE),
              in.get("selection", Converters.TEXT),
              in.find("data", Converters.FREE_MAP, Map.of()),
              in.unmapped(ATTRIBUTES));
      in.keeps("order_id", order.orderId());
      in.keeps("number", order.number());
      return order;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
