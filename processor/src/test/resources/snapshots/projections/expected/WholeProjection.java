package projections;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalFreeAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link Whole} in place of {@link Order}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class WholeProjection {
  /** Makes a find, a batch get, a query or a scan read {@link Whole} (ProjectionExpression). */
  public static final Selection<Order, Whole> SELECTION =
      Selection.<Order, Whole>of(
          WholeProjection::read,
          "data",
          "selection",
          "expires",
          "remark",
          "weight",
          "rating",
          "gift",
          "before",
          "parcels",
          "delivery",
          "billing",
          "addresses",
          "tags",
          "lines",
          "payments",
          "discount",
          "total",
          "number");

  private static final TextConverter<Status> BEFORE =
      Converters.<Status>enumeration(Status.values());
  private static final AttributeConverter<Address> DELIVERY =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> BILLING =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Map<String, List<Address>>> ADDRESSES =
      Converters.<String, List<Address>>map(
          Converters.TEXT,
          Converters.<Address>list(
              Converters.<Address>document(AddressMapper::toItem, AddressMapper::read)));
  private static final AttributeConverter<Set<String>> TAGS =
      Converters.<String>set(Converters.TEXT);
  private static final AttributeConverter<List<@Nullable String>> LINES =
      Converters.list(Converters.nullable(Converters.TEXT));
  private static final AttributeConverter<List<@Nullable Money>> PAYMENTS =
      Converters.list(Converters.nullable(new MoneyConverter()));
  private static final NumberConverter<Money> DISCOUNT = new MoneyConverter();
  private static final NumberConverter<Money> TOTAL = new MoneyConverter();

  private WholeProjection() {}

  /**
   * The {@link Whole} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Whole fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Whole read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Whole whole =
          new Whole(
              in.<Map<String, Object>>find("data", Converters.FREE_MAP, Map.<String, Object>of()),
              in.<String>get("selection", Converters.TEXT),
              Optional.<Instant>ofNullable(in.<Instant>find("expires", Converters.TIME_TO_LIVE)),
              Optional.<String>ofNullable(in.<String>find("remark", Converters.TEXT)),
              in.<Integer>find("weight", Converters.INTEGER),
              in.findInt("rating"),
              Optional.<Boolean>ofNullable(in.<Boolean>find("gift", Converters.BOOLEAN)),
              in.<Status>find("before", BEFORE, Status.NEW),
              in.<Integer>find("parcels", Converters.INTEGER, 1),
              Optional.<Address>ofNullable(in.<Address>find("delivery", DELIVERY)),
              in.<Address>find("billing", BILLING),
              in.<Map<String, List<Address>>>find(
                  "addresses", ADDRESSES, Map.<String, List<Address>>of()),
              in.<Set<String>>find("tags", TAGS, Set.<String>of()),
              in.<List<@Nullable String>>find("lines", LINES, List.<@Nullable String>of()),
              in.<List<@Nullable Money>>find("payments", PAYMENTS, List.<@Nullable Money>of()),
              in.<Money>find("discount", DISCOUNT),
              Optional.<Money>ofNullable(in.<Money>find("total", TOTAL)),
              in.getLong("number"));
      in.keeps("number", whole.number());
      return whole;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link Whole}, for conditions. */
  public static final class A {
    /** The attribute {@code data}, stored as a free-form map (M); an absent one reads as empty. */
    public static final MapAttribute<Whole, String, Object, OptionalFreeAttribute<Whole>> data =
        new MapAttribute<>(
            AttributePath.of("data"),
            Converters.TEXT,
            Converters.FREE_FORM,
            OptionalFreeAttribute::new);

    /** The attribute {@code selection}, stored as text (S). */
    public static final TextAttribute<Whole, String> selection =
        new TextAttribute<Whole, String>(AttributePath.of("selection"), Converters.TEXT);

    /**
     * The attribute {@code expires}, stored as a number (N), the seconds since 1970, rounded up,
     * after which DynamoDB deletes the item; absent where it is empty, and an absent attribute
     * equals nothing.
     */
    public static final OptionalOrderedAttribute<Whole, Instant> expires =
        new OptionalOrderedAttribute<Whole, Instant>(
            AttributePath.of("expires"), Converters.TIME_TO_LIVE);

    /**
     * The attribute {@code remark}, stored as text (S); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Whole, String> note =
        new OptionalTextAttribute<Whole, String>(AttributePath.of("remark"), Converters.TEXT);

    /**
     * The attribute {@code weight}, stored as a number (N); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Whole, Integer> weight =
        new OptionalNumberAttribute<Whole, Integer>(AttributePath.of("weight"), Converters.INTEGER);

    /**
     * The attribute {@code rating}, stored as a number (N); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Whole, Integer> rating =
        new OptionalNumberAttribute<Whole, Integer>(AttributePath.of("rating"), Converters.INTEGER);

    /**
     * The attribute {@code gift}, stored as a boolean (BOOL); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalValueAttribute<Whole, Boolean> gift =
        new OptionalValueAttribute<Whole, Boolean>(AttributePath.of("gift"), Converters.BOOLEAN);

    /**
     * The attribute {@code before}, stored as the constant's name (S); read as {@code NEW} where it
     * is absent, but an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Whole, Status> before =
        new OptionalPrefixAttribute<Whole, Status>(
            AttributePath.of("before"), Converters.<Status>enumeration(Status.values()));

    /**
     * The attribute {@code parcels}, stored as a number (N); read as {@code 1} where it is absent,
     * but an absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Whole, Integer> parcels =
        new OptionalNumberAttribute<Whole, Integer>(
            AttributePath.of("parcels"), Converters.INTEGER);

    /**
     * The attribute {@code delivery}, stored as a map (M); absent where it is empty, and an absent
     * attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Whole> delivery =
        new AddressPath.OptionalAddressPath<Whole>(AttributePath.of("delivery"));

    /**
     * The attribute {@code billing}, stored as a map (M); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<Whole> billing =
        new AddressPath.OptionalAddressPath<Whole>(AttributePath.of("billing"));

    /** The attribute {@code addresses}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Whole,
            String,
            List<Address>,
            ListAttribute<Whole, Address, AddressPath.OptionalAddressPath<Whole>>>
        addresses =
            new MapAttribute<>(
                AttributePath.of("addresses"),
                Converters.TEXT,
                Converters.<Address>list(
                    Converters.<Address>document(AddressMapper::toItem, AddressMapper::read)),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                        AddressPath.OptionalAddressPath::new));

    /** The attribute {@code tags}, stored as a set of texts (SS); absent where it is empty. */
    public static final SetAttribute<Whole, String> tags =
        new SetAttribute<Whole, String>(AttributePath.of("tags"), Converters.TEXT);

    /** The attribute {@code lines}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Whole, String, OptionalTextAttribute<Whole, String>> lines =
        new ListAttribute<>(
            AttributePath.of("lines"),
            Converters.nullable(Converters.TEXT),
            OptionalTextAttribute.<Whole, String>elements(Converters.TEXT));

    /** The attribute {@code payments}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Whole, Money, OptionalOrderedAttribute<Whole, Money>>
        payments =
            new ListAttribute<>(
                AttributePath.of("payments"),
                Converters.nullable(new MoneyConverter()),
                OptionalOrderedAttribute.<Whole, Money>elements(new MoneyConverter()));

    /**
     * The attribute {@code discount}, stored as a number (N) by {@code MoneyConverter}; absent
     * where it is null, and an absent attribute equals nothing.
     */
    public static final OptionalOrderedAttribute<Whole, Money> discount =
        new OptionalOrderedAttribute<Whole, Money>(
            AttributePath.of("discount"), new MoneyConverter());

    /**
     * The attribute {@code total}, stored as a number (N) by {@code MoneyConverter}; absent where
     * it is empty, and an absent attribute equals nothing.
     */
    public static final OptionalOrderedAttribute<Whole, Money> total =
        new OptionalOrderedAttribute<Whole, Money>(AttributePath.of("total"), new MoneyConverter());

    /**
     * The sort key {@code number}, stored as a number (N). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableNumberAttribute<Whole, Long> number =
        new ComparableNumberAttribute<Whole, Long>(AttributePath.of("number"), Converters.LONG);

    private A() {}
  }
}
