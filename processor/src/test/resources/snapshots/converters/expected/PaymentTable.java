package converters;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.BinaryAttribute;
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.expression.MapAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OptionalPrefixAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.OptionalValueAttribute;
import io.dynamodel.expression.OrderedAttribute;
import io.dynamodel.expression.PrefixAttribute;
import io.dynamodel.expression.SetAttribute;
import io.dynamodel.expression.ValueAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code payments} of {@link Payment}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class PaymentTable extends DynamoTable<Payment, PaymentTable>
    implements BatchWritable<Payment> {
  private static final KeyAttribute<Money> ACCOUNT =
      KeyAttribute.<Money>of("account", "account", new MoneyConverter());
  private static final KeyAttribute<Instant> AT =
      KeyAttribute.<Instant>of("at", "at", new EpochMillisecondsConverter());
  private static final KeyAttribute<Payment.State> STATE =
      KeyAttribute.<Payment.State>of("state", "state", new Payment.StateConverter());
  private static final KeyAttribute<Instant> DUE =
      KeyAttribute.<Instant>of("due", "due", new EpochSecondsConverter());
  private static final KeyAttribute<Money> AMOUNT =
      KeyAttribute.<Money>of("amount", "amount", new CentsConverter());
  private static final KeyAttribute<Instant> BOOKED =
      KeyAttribute.<Instant>of("booked", "booked", new IsoInstantConverter());
  private static final KeyAttribute<Instant> SETTLED =
      KeyAttribute.<Instant>of("settled", "settled", new IsoSecondsConverter());
  private static final TableSchema<Payment> SCHEMA =
      TableSchema.<Payment>builder("payments", PaymentMapper::toItem, PaymentMapper::read)
          .model(Payment.class)
          .key(ACCOUNT, AT)
          .keyOf(payment -> key(payment.account(), payment.at()).attributes())
          .index(IndexSchema.global("due-index", STATE).sort(DUE))
          .index(IndexSchema.global("booked-index", AMOUNT).sort(BOOKED))
          .index(IndexSchema.global("settled-index", AMOUNT).sort(SETTLED))
          .required("amount", "open", "state", "parts", "hash")
          .build();

  /** The table to which {@code dynamo} maps the name {@code payments}. */
  public PaymentTable(Dynamo dynamo) {
    this(TableTarget.<Payment>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public PaymentTable(Dynamo dynamo, String table) {
    this(TableTarget.<Payment>of(dynamo, SCHEMA, table));
  }

  /** The table {@code payments}, by a client that stays the caller's to close. */
  public PaymentTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public PaymentTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private PaymentTable(TableTarget<Payment> target) {
    super(target, PaymentTable::new);
  }

  /** The key of one {@link Payment}. */
  public static Key<Payment> key(Money account, Instant at) {
    return Key.<Payment>of(SCHEMA, ACCOUNT.part(account), AT.part(at));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Payment> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Payment>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Payment> decodeKey(String text) {
    return KeyReader.<Payment>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Payment get(Money account, Instant at) {
    return getItem(key(account, at));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Payment> find(Money account, Instant at) {
    return findItem(key(account, at));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(Money account, Instant at, Selection<Payment, P> selection) {
    return this.<P>findItem(key(account, at), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Payment> delete(Money account, Instant at) {
    return deleteItem(key(account, at));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Payment> update(Money account, Instant at) {
    return updateItem(key(account, at));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Payment> upsert(Money account, Instant at) {
    return upsertItem(key(account, at));
  }

  /** The items of one partition (Query) in the order of {@code at}. */
  @CheckReturnValue
  public PaymentQuery query(Money account) {
    return new PaymentQuery(queryTable(ACCOUNT.part(account)));
  }

  /**
   * The items of one partition of the global index {@code due-index} (Query) in the order of
   * {@code due}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByDueQuery byDue(Payment.State state) {
    return new ByDueQuery(queryIndex("due-index", STATE.part(state)));
  }

  /**
   * The items of the global index {@code due-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Payment> scanByDue() {
    return scanIndex("due-index");
  }

  /**
   * The items of one partition of the global index {@code booked-index} (Query) in the order of
   * {@code booked}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByBookedQuery byBooked(Money amount) {
    return new ByBookedQuery(queryIndex("booked-index", AMOUNT.part(amount)));
  }

  /**
   * The items of the global index {@code booked-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Payment> scanByBooked() {
    return scanIndex("booked-index");
  }

  /**
   * The items of one partition of the global index {@code settled-index} (Query) in the order of
   * {@code settled}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public BySettledQuery bySettled(Money amount) {
    return new BySettledQuery(queryIndex("settled-index", AMOUNT.part(amount)));
  }

  /**
   * The items of the global index {@code settled-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Payment> scanBySettled() {
    return scanIndex("settled-index");
  }

  /** A query whose items are in the order of {@code at}. */
  @CheckReturnValue
  public static final class PaymentQuery extends QueryBase<Payment, PaymentQuery> {
    private PaymentQuery(QueryPlan<Payment> plan) {
      super(plan, PaymentQuery::new);
    }

    /** Starts a condition on {@code at} (KeyConditionExpression). */
    public RangeKeyStep<Instant, Query<Payment>, Query<Payment>> at() {
      return this.<Instant>rangeStep(AT);
    }
  }

  /** A query whose items are in the order of {@code due}. */
  @CheckReturnValue
  public static final class ByDueQuery extends QueryBase<Payment, ByDueQuery> {
    private ByDueQuery(QueryPlan<Payment> plan) {
      super(plan, ByDueQuery::new);
    }

    /** Starts a condition on {@code due} (KeyConditionExpression). */
    public RangeKeyStep<Instant, Query<Payment>, Query<Payment>> due() {
      return this.<Instant>rangeStep(DUE);
    }
  }

  /** A query whose items are in the order of {@code booked}. */
  @CheckReturnValue
  public static final class ByBookedQuery extends QueryBase<Payment, ByBookedQuery> {
    private ByBookedQuery(QueryPlan<Payment> plan) {
      super(plan, ByBookedQuery::new);
    }

    /** Starts a condition on {@code booked} (KeyConditionExpression). */
    public PrefixKeyStep<Instant, Query<Payment>, Query<Payment>> booked() {
      return this.<Instant>prefixStep(BOOKED);
    }
  }

  /** A query whose items are in the order of {@code settled}. */
  @CheckReturnValue
  public static final class BySettledQuery extends QueryBase<Payment, BySettledQuery> {
    private BySettledQuery(QueryPlan<Payment> plan) {
      super(plan, BySettledQuery::new);
    }

    /** Starts a condition on {@code settled} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Payment>, Query<Payment>> settled() {
      return this.<Instant>textStep(SETTLED);
    }
  }

  /** The attributes of {@link Payment}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code account}, stored as text (S) by {@code MoneyConverter}. For
     * conditions alone: no update changes a key.
     */
    public static final ComparablePrefixAttribute<Payment, Money> account =
        new ComparablePrefixAttribute<Payment, Money>(
            AttributePath.of("account"), new MoneyConverter());

    /**
     * The sort key {@code at}, stored as a number (N) by {@code EpochMillisecondsConverter}. For
     * conditions alone: no update changes a key.
     */
    public static final ComparableOrderedAttribute<Payment, Instant> at =
        new ComparableOrderedAttribute<Payment, Instant>(
            AttributePath.of("at"), new EpochMillisecondsConverter());

    /** The attribute {@code amount}, stored as a number (N) by {@code CentsConverter}. */
    public static final OrderedAttribute<Payment, Money> amount =
        new OrderedAttribute<Payment, Money>(AttributePath.of("amount"), new CentsConverter());

    /**
     * The attribute {@code due}, stored as a number (N) by {@code EpochSecondsConverter}; absent
     * where it is null, and an absent attribute equals nothing.
     */
    public static final OptionalOrderedAttribute<Payment, Instant> due =
        new OptionalOrderedAttribute<Payment, Instant>(
            AttributePath.of("due"), new EpochSecondsConverter());

    /**
     * The attribute {@code booked}, stored as text (S) by {@code IsoInstantConverter}; absent where
     * it is empty, and an absent attribute equals nothing.
     */
    public static final OptionalPrefixAttribute<Payment, Instant> booked =
        new OptionalPrefixAttribute<Payment, Instant>(
            AttributePath.of("booked"), new IsoInstantConverter());

    /**
     * The attribute {@code settled}, stored as text (S) by {@code IsoSecondsConverter}; absent
     * where it is null, and an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Payment, Instant> settled =
        new OptionalTextAttribute<Payment, Instant>(
            AttributePath.of("settled"), new IsoSecondsConverter());

    /** The attribute {@code open}, stored as a number (N) by {@code NumericBooleanConverter}. */
    public static final OrderedAttribute<Payment, Boolean> open =
        new OrderedAttribute<Payment, Boolean>(
            AttributePath.of("open"), new NumericBooleanConverter());

    /** The attribute {@code state}, stored as text (S) by {@code StateConverter}. */
    public static final PrefixAttribute<Payment, Payment.State> state =
        new PrefixAttribute<Payment, Payment.State>(
            AttributePath.of("state"), new Payment.StateConverter());

    /** The attribute {@code parts}, stored as a value of any type by {@code PartsConverter}. */
    public static final ValueAttribute<Payment, Parts> parts =
        new ValueAttribute<Payment, Parts>(
            AttributePath.of("parts"), Converters.<Parts>checked(new PartsConverter()));

    /** The attribute {@code hash}, stored as bytes (B) by {@code HashConverter}. */
    public static final BinaryAttribute<Payment, byte[]> hash =
        new BinaryAttribute<Payment, byte[]>(AttributePath.of("hash"), new HashConverter());

    /** The attribute {@code shares}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Payment, Money, OptionalPrefixAttribute<Payment, Money>>
        shares =
            new ListAttribute<>(
                AttributePath.of("shares"),
                new MoneyConverter(),
                OptionalPrefixAttribute.<Payment, Money>elements(new MoneyConverter()));

    /** The attribute {@code gaps}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<Payment, Money, OptionalOrderedAttribute<Payment, Money>>
        gaps =
            new ListAttribute<>(
                AttributePath.of("gaps"),
                Converters.nullable(new CentsConverter()),
                OptionalOrderedAttribute.<Payment, Money>elements(new CentsConverter()));

    /** The attribute {@code chances}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            Payment, Optional<Money>, OptionalPrefixAttribute<Payment, Money>>
        chances =
            new ListAttribute<>(
                AttributePath.of("chances"),
                Converters.optional(new MoneyConverter()),
                OptionalPrefixAttribute.<Payment, Money>elements(new MoneyConverter()));

    /** The attribute {@code rates}, stored as a set of numbers (NS); absent where it is empty. */
    public static final SetAttribute<Payment, Money> rates =
        new SetAttribute<Payment, Money>(AttributePath.of("rates"), new CentsConverter());

    /** The attribute {@code byMoney}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<
            Payment,
            Money,
            List<Parts>,
            ListAttribute<Payment, Parts, OptionalValueAttribute<Payment, Parts>>>
        byMoney =
            new MapAttribute<>(
                AttributePath.of("byMoney"),
                new MoneyConverter(),
                Converters.<Parts>list(Converters.<Parts>checked(new PartsConverter())),
                entry ->
                    new ListAttribute<>(
                        entry,
                        Converters.<Parts>checked(new PartsConverter()),
                        OptionalValueAttribute.<Payment, Parts>elements(
                            Converters.<Parts>checked(new PartsConverter()))));

    /** The attribute {@code byCents}, stored as a map (M); an absent one reads as empty. */
    public static final MapAttribute<Payment, Money, String, OptionalTextAttribute<Payment, String>>
        byCents =
            new MapAttribute<>(
                AttributePath.of("byCents"),
                Converters.<Money>numberText(new CentsConverter()),
                Converters.TEXT,
                OptionalTextAttribute.<Payment, String>elements(Converters.TEXT));

    private A() {}
  }
}
