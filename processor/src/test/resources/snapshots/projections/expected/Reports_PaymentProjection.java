package projections.reports;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OrderedAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import projections.Address;
import projections.AddressMapper;
import projections.AddressPath;
import projections.Money;
import projections.MoneyConverter;
import projections.Order;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Reports.Payment} in place of {@link Order}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class Reports_PaymentProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link Reports.Payment}
   * (ProjectionExpression).
   */
  public static final Selection<Order, Reports.Payment> SELECTION =
      Selection.<Order, Reports.Payment>of(
          Reports_PaymentProjection::read, "total", "payments", "billing");

  private static final NumberConverter<Money> TOTAL = new MoneyConverter();
  private static final AttributeConverter<List<Money>> PAYMENTS =
      Converters.<Money>list(new MoneyConverter());
  private static final AttributeConverter<Address> BILLING =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);

  private Reports_PaymentProjection() {}

  /**
   * The {@link Reports.Payment} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Reports.Payment fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Reports.Payment read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      return new Reports.Payment(
          in.<Money>get("total", TOTAL),
          in.<List<Money>>find("payments", PAYMENTS, List.<Money>of()),
          in.<Address>get("billing", BILLING));
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Reports.Payment}, for conditions. */
  public static final class A {
    /** The attribute {@code total}, stored as a number (N) by {@code MoneyConverter}. */
    public static final OrderedAttribute<Reports.Payment, Money> total =
        new OrderedAttribute<Reports.Payment, Money>(
            AttributePath.of("total"), new MoneyConverter());

    /** The attribute {@code payments}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Reports.Payment, Money, OptionalOrderedAttribute<Reports.Payment, Money>>
        payments =
            new ListAttribute<>(
                AttributePath.of("payments"),
                new MoneyConverter(),
                OptionalOrderedAttribute.<Reports.Payment, Money>elements(new MoneyConverter()));

    /** The attribute {@code billing}, stored as a map (M). */
    public static final AddressPath<Reports.Payment> billing =
        new AddressPath<Reports.Payment>(AttributePath.of("billing"));

    private A() {}
  }
}
