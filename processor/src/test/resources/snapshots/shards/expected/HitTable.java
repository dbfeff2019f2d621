package shards;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code hits} of {@link Hit}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class HitTable extends DynamoTable<Hit, HitTable> implements BatchWritable<Hit> {
  /** The table to which {@code dynamo} maps the name {@code hits}. */
  public HitTable(Dynamo dynamo) {
    this(TableTarget.<Hit>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public HitTable(Dynamo dynamo, String table) {
    this(TableTarget.<Hit>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code hits}, by a client that stays the caller's to close. */
  public HitTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public HitTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private HitTable(TableTarget<Hit> target) {
    super(target, HitTable::new);
  }

  /** The key of one {@link Hit}. */
  public static Key<Hit> key(String site, Instant at, String sort) {
    KeyPart sort_2 = Schema.SK.of(Schema.AT.part(at), Schema.SORT.part(sort));
    return Key.<Hit>of(Schema.SCHEMA, Schema.PK.of(Schema.SITE.part(site), sort_2), sort_2);
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Hit> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Hit>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Hit> decodeKey(String text) {
    return KeyReader.<Hit>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Hit get(String site, Instant at, String sort) {
    return getItem(key(site, at, sort));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Hit> find(String site, Instant at, String sort) {
    return findItem(key(site, at, sort));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String site, Instant at, String sort, Selection<Hit, P> selection) {
    return this.<P>findItem(key(site, at, sort), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Hit> delete(String site, Instant at, String sort) {
    return deleteItem(key(site, at, sort));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Hit> update(String site, Instant at, String sort) {
    return updateItem(key(site, at, sort));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Hit> upsert(String site, Instant at, String sort) {
    return upsertItem(key(site, at, sort));
  }

  /** The items of one partition (Query) in the order of {@code at}, then {@code sort}. */
  @CheckReturnValue
  public HitQuery query(String site) {
    return new HitQuery(queryTable(Schema.PK.each(Schema.SITE.part(site))));
  }

  /**
   * The items of one partition of the global index {@code state-index} (Query) in the order of
   * {@code at}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByStateQuery byState(String state) {
    return new ByStateQuery(
        queryIndex("state-index", Schema.GSI1_PK.each(Schema.STATE.part(state))));
  }

  /**
   * The items of the global index {@code state-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Hit> scanByState() {
    return scanIndex("state-index");
  }

  /** A query whose items are in the order of {@code at}, then {@code sort}. */
  @CheckReturnValue
  public static final class HitQuery extends QueryBase<Hit, HitQuery> {
    private HitQuery(QueryPlan<Hit> plan) {
      super(plan, HitQuery::new);
    }

    /** Starts a condition on {@code at} (KeyConditionExpression). */
    public TextKeyStep<Instant, AfterAt, Query<Hit>> at() {
      return this.<Instant, AfterAt>textStep(Schema.AT, AfterAt::new);
    }

    /** The query, where {@code at} equals a value. */
    public static final class AfterAt extends QueryBase<Hit, AfterAt> {
      private AfterAt(QueryPlan<Hit> plan) {
        super(plan, AfterAt::new);
      }

      /** Starts a condition on {@code sort} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Hit>, Query<Hit>> sort() {
        return this.<String>textStep(Schema.SORT);
      }
    }
  }

  /** A query whose items are in the order of {@code at}. */
  @CheckReturnValue
  public static final class ByStateQuery extends QueryBase<Hit, ByStateQuery> {
    private ByStateQuery(QueryPlan<Hit> plan) {
      super(plan, ByStateQuery::new);
    }

    /** Starts a condition on {@code at} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Hit>, Query<Hit>> at() {
      return this.<Instant>textStep(Schema.AT);
    }
  }

  /** The attributes of {@link Hit}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code site}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Hit, String> site =
        new ComparableTextAttribute<Hit, String>(AttributePath.of("site"), Converters.TEXT);

    /**
     * The part of the key {@code at}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Hit, Instant> at =
        new ComparableTextAttribute<Hit, Instant>(AttributePath.of("at"), Converters.INSTANT);

    /**
     * The part of the key {@code sort}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Hit, String> sort =
        new ComparableTextAttribute<Hit, String>(AttributePath.of("sort"), Converters.TEXT);

    /** The attribute {@code state}, stored as text (S). */
    public static final TextAttribute<Hit, String> state =
        new TextAttribute<Hit, String>(AttributePath.of("state"), Converters.TEXT);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> SITE =
        KeyAttribute.<String>of("site", "site", Converters.TEXT);

    static final KeyAttribute<Instant> AT =
        KeyAttribute.<Instant>of("at", "at", Converters.INSTANT);

    static final KeyAttribute<String> SORT =
        KeyAttribute.<String>of("sort", "sort", Converters.TEXT);

    static final KeyAttribute<String> STATE =
        KeyAttribute.<String>of("state", "state", Converters.TEXT);

    static final KeyTemplate PK =
        KeyTemplate.of("PK").text("HITS#").part(SITE).text("#").shard(10, "SK");

    static final KeyTemplate SK = KeyTemplate.of("SK").fixed(AT, 30).text("#").part(SORT);

    static final KeyTemplate GSI1_PK =
        KeyTemplate.ofIndex("GSI1PK")
            .text("STATE#")
            .part(STATE)
            .text("#")
            .tableShard(4, "PK", "SK");

    static final TableSchema<Hit> SCHEMA =
        TableSchema.<Hit>builder("hits", HitMapper::toItem, HitMapper::read)
            .model(Hit.class)
            .key(PK, SK)
            .keyOf(hit -> key(hit.site(), hit.at(), hit.sort()).attributes())
            .index(IndexSchema.global("state-index", GSI1_PK).sort(AT))
            .required("state")
            .build();

    private Schema() {}
  }
}
