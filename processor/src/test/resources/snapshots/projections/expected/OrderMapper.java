package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.Instant;
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
  private static final TextConverter<Status> STATUS =
      Converters.<Status>enumeration(Status.values());
  private static final NumberConverter<Money> TOTAL = new MoneyConverter();
  private static final NumberConverter<Money> DISCOUNT = new MoneyConverter();
  private static final AttributeConverter<List<Money>> PAYMENTS =
      Converters.<Money>list(new MoneyConverter());
  private static final AttributeConverter<List<@Nullable String>> LINES =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<Set<String>> TAGS =
      Converters.<String>set(Converters.TEXT);
  private static final AttributeConverter<Map<String, List<Address>>> ADDRESSES =
      Converters.<String, List<Address>>map(
          Converters.TEXT,
          Converters.<Address>list(
              Converters.<Address>document(AddressMapper::toItem, AddressMapper::read)));
  private static final AttributeConverter<Address> BILLING =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> DELIVERY =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final TextConverter<Status> BEFORE =
      Converters.<Status>enumeration(Status.values());
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
        .<String>put("order_id", Converters.TEXT, order.orderId())
        .put("number", order.number())
        .<Status>put("status", STATUS, order.status())
        .<Money>put("total", TOTAL, order.total())
        .<Money>putIfPresent("discount", DISCOUNT, order.discount())
        .<List<Money>>put("payments", PAYMENTS, order.payments())
        .<List<@Nullable String>>put("lines", LINES, order.lines())
        .<Set<String>>putSet("tags", TAGS, order.tags())
        .<Map<String, List<Address>>>put("addresses", ADDRESSES, order.addresses())
        .<Address>put("billing", BILLING, order.billing())
        .<Address>putOptional("delivery", DELIVERY, order.delivery())
        .put("parcels", order.parcels())
        .<Status>put("before", BEFORE, order.before(), Status.NEW)
        .put("gift", order.gift())
        .<Integer>putOptional("rating", Converters.INTEGER, order.rating())
        .put("weight", order.weight())
        .<String>putOptional("remark", Converters.TEXT, order.note())
        .<Instant>putOptional("expires", Converters.TIME_TO_LIVE, order.expires())
        .<String>put("selection", Converters.TEXT, order.selection())
        .<Map<String, Object>>put("data", Converters.FREE_MAP, order.data())
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
              in.<String>key("order_id", Converters.TEXT),
              in.getLong("number"),
              in.<Status>get("status", STATUS),
              in.<Money>get("total", TOTAL),
              Optional.<Money>ofNullable(in.<Money>find("discount", DISCOUNT)),
              in.<List<Money>>find("payments", PAYMENTS, List.<Money>of()),
              in.<List<@Nullable String>>find("lines", LINES, List.<@Nullable String>of()),
              in.<Set<String>>find("tags", TAGS, Set.<String>of()),
              in.<Map<String, List<Address>>>find(
                  "addresses", ADDRESSES, Map.<String, List<Address>>of()),
              in.<Address>get("billing", BILLING),
              in.<Address>find("delivery", DELIVERY),
              in.getInt("parcels", 1),
              in.<Status>find("before", BEFORE, Status.NEW),
              in.getBoolean("gift"),
              in.<Integer>find("rating", Converters.INTEGER),
              in.findInt("weight"),
              in.<String>find("remark", Converters.TEXT),
              in.<Instant>find("expires", Converters.TIME_TO_LIVE),
              in.<String>get("selection", Converters.TEXT),
              in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()),
              in.unmapped(ATTRIBUTES));
      in.keeps("order_id", order.orderId());
      in.keeps("number", order.number());
      return order;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
