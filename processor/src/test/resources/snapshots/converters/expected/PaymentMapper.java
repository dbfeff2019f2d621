package converters;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.BinaryConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.NumericBooleanConverter;
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

/** Maps {@link Payment} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PaymentMapper {
  private static final TextConverter<Money> ACCOUNT = new MoneyConverter();
  private static final NumberConverter<Instant> AT = new EpochMillisecondsConverter();
  private static final NumberConverter<Money> AMOUNT = new CentsConverter();
  private static final NumberConverter<Instant> DUE = new EpochSecondsConverter();
  private static final TextConverter<Instant> BOOKED = new IsoInstantConverter();
  private static final TextConverter<Instant> SETTLED = new IsoSecondsConverter();
  private static final NumberConverter<Boolean> OPEN = new NumericBooleanConverter();
  private static final TextConverter<Payment.State> STATE = new Payment.StateConverter();
  private static final AttributeConverter<Parts> PARTS =
      Converters.<Parts>checked(new PartsConverter());
  private static final BinaryConverter<byte[]> HASH = new HashConverter();
  private static final AttributeConverter<List<Money>> SHARES =
      Converters.<Money>list(new MoneyConverter());
  private static final AttributeConverter<List<@Nullable Money>> GAPS =
      Converters.list(Converters.nullable(new CentsConverter()));
  private static final AttributeConverter<List<Optional<Money>>> CHANCES =
      Converters.<Optional<Money>>list(Converters.optional(new MoneyConverter()));
  private static final AttributeConverter<Set<Money>> RATES =
      Converters.<Money>set(new CentsConverter());
  private static final AttributeConverter<Map<Money, List<Parts>>> BY_MONEY =
      Converters.<Money, List<Parts>>map(
          new MoneyConverter(),
          Converters.<Parts>list(Converters.<Parts>checked(new PartsConverter())));
  private static final AttributeConverter<Map<Money, String>> BY_CENTS =
      Converters.<Money, String>map(
          Converters.<Money>numberText(new CentsConverter()), Converters.TEXT);

  private PaymentMapper() {}

  /**
   * The attributes that store {@code payment}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code payment} is null
   */
  public static Map<String, AttributeValue> toItem(Payment payment) {
    Objects.requireNonNull(payment, "payment");
    return new ItemWriter(16)
        .<Money>put("account", ACCOUNT, payment.account())
        .<Instant>put("at", AT, payment.at())
        .<Money>put("amount", AMOUNT, payment.amount())
        .<Instant>putOptional("due", DUE, payment.due())
        .<Instant>putIfPresent("booked", BOOKED, payment.booked())
        .<Instant>putOptional("settled", SETTLED, payment.settled())
        .<Boolean>put("open", OPEN, payment.open())
        .<Payment.State>put("state", STATE, payment.state())
        .<Parts>put("parts", PARTS, payment.parts())
        .<byte[]>put("hash", HASH, payment.hash())
        .<List<Money>>put("shares", SHARES, payment.shares())
        .<List<@Nullable Money>>put("gaps", GAPS, payment.gaps())
        .<List<Optional<Money>>>put("chances", CHANCES, payment.chances())
        .<Set<Money>>putSet("rates", RATES, payment.rates())
        .<Map<Money, List<Parts>>>put("byMoney", BY_MONEY, payment.byMoney())
        .<Map<Money, String>>put("byCents", BY_CENTS, payment.byCents())
        .item();
  }

  /**
   * The {@link Payment} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Payment fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Payment read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Payment payment =
          new Payment(
              in.<Money>key("account", ACCOUNT),
              in.<Instant>key("at", AT),
              in.<Money>get("amount", AMOUNT),
              in.<Instant>find("due", DUE),
              Optional.<Instant>ofNullable(in.<Instant>find("booked", BOOKED)),
              in.<Instant>find("settled", SETTLED),
              in.<Boolean>get("open", OPEN),
              in.<Payment.State>get("state", STATE),
              in.<Parts>get("parts", PARTS),
              in.<byte[]>get("hash", HASH),
              in.<List<Money>>find("shares", SHARES, List.<Money>of()),
              in.<List<@Nullable Money>>find("gaps", GAPS, List.<@Nullable Money>of()),
              in.<List<Optional<Money>>>find("chances", CHANCES, List.<Optional<Money>>of()),
              in.<Set<Money>>find("rates", RATES, Set.<Money>of()),
              in.<Map<Money, List<Parts>>>find("byMoney", BY_MONEY, Map.<Money, List<Parts>>of()),
              in.<Map<Money, String>>find("byCents", BY_CENTS, Map.<Money, String>of()));
      in.keeps("account", payment.account());
      in.keeps("at", payment.at());
      return payment;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
