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
  private static final AttributeConverter<Parts> PARTS = Converters.checked(new PartsConverter());
  private static final BinaryConverter<byte[]> HASH = new HashConverter();
  private static final AttributeConverter<List<Money>> SHARES =
      Converters.list(new MoneyConverter());
  private static final AttributeConverter<List<@Nullable Money>> GAPS =
      Converters.list(Converters.nullable(new CentsConverter()));
  private static final AttributeConverter<List<Optional<Money>>> CHANCES =
      Converters.list(Converters.optional(new MoneyConverter()));
  private static final AttributeConverter<Set<Money>> RATES = Converters.set(new CentsConverter());
  private static final AttributeConverter<Map<Money, List<Parts>>> BY_MONEY =
      Converters.map(
          new MoneyConverter(), Converters.list(Converters.checked(new PartsConverter())));
  private static final AttributeConverter<Map<Money, String>> BY_CENTS =
      Converters.map(Converters.numberText(new CentsConverter()), Converters.TEXT);

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
        .put("account", ACCOUNT, payment.account())
        .put("at", AT, payment.at())
        .put("amount", AMOUNT, payment.amount())
        .putOptional("due", DUE, payment.due())
        .putIfPresent("booked", BOOKED, payment.booked())
        .putOptional("settled", SETTLED, payment.settled())
        .put("open", OPEN, payment.open())
        .put("state", STATE, payment.state())
        .put("parts", PARTS, payment.parts())
        .put("hash", HASH, payment.hash())
        .put("shares", SHARES, payment.shares())
        .put("gaps", GAPS, payment.gaps())
        .put("chances", CHANCES, payment.chances())
        .putSet("rates", RATES, payment.rates())
        .put("byMoney", BY_MONEY, payment.byMoney())
        .put("byCents", BY_CENTS, payment.byCents())
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
              in.key("account", ACCOUNT),
              in.key("at", AT),
              in.get("amount", AMOUNT),
              in.find("due", DUE),
              Optional.ofNullable(in.find("booked", BOOKED)),
              in.find("settled", SETTLED),
              in.get("open", OPEN),
              in.get("state", STATE),
              in.get("parts", PARTS),
              in.get("hash", HASH),
              in.find("shares", SHARES, List.of()),
              in.find("gaps", GAPS, List.<@Nullable Money>of()),
              in.find("chances", CHANCES, List.of()),
              in.find("rates", RATES, Set.of()),
              in.find("byMoney", BY_MONEY, Map.of()),
              in.find("byCents", BY_CENTS, Map.of()));
      in.keeps("account", payment.account());
      in.keeps("at", payment.at());
      return payment;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
