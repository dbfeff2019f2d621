package multipartindexes;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
import io.dynamodel.PrefixKeyStep;
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
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code stores} of {@link Store}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class StoreTable extends DynamoTable<Store, StoreTable>
    implements BatchWritable<Store> {
  private static final KeyAttribute<UUID> ID = KeyAttribute.<UUID>of("id", "id", Converters.UUID);
  private static final KeyAttribute<String> COUNTRY =
      KeyAttribute.<String>of("country", "country", Converters.TEXT);
  private static final KeyAttribute<String> REGION =
      KeyAttribute.<String>of("region", "region", Converters.TEXT);
  private static final KeyAttribute<String> CITY =
      KeyAttribute.<String>of("city", "city", Converters.TEXT);
  private static final KeyAttribute<Integer> COUNT =
      KeyAttribute.<Integer>of("count", "count", Converters.INTEGER);
  private static final KeyAttribute<String> STREET =
      KeyAttribute.<String>of("street", "street", Converters.TEXT);
  private static final KeyAttribute<String> CHAIN =
      KeyAttribute.<String>of("chain", "chain", Converters.TEXT);
  private static final KeyAttribute<Integer> OPENED =
      KeyAttribute.<Integer>of("opened", "opened", Converters.INTEGER);
  private static final TableSchema<Store> SCHEMA =
      TableSchema.<Store>builder("stores", StoreMapper::toItem, StoreMapper::read)
          .model(Store.class)
          .key(ID)
          .keyOf(store -> key(store.id()).attributes())
          .index(IndexSchema.global("region-index", COUNTRY, REGION).sort(CITY, COUNT, STREET))
          .index(
              IndexSchema.global("chain-index", CHAIN, COUNTRY, REGION, CITY)
                  .sort(COUNT, OPENED, STREET, ID)
                  .keysOnly())
          .index(IndexSchema.global("city-index", REGION, CITY))
          .required("country", "region", "city", "street", "count", "opened")
          .build();

  /** The table to which {@code dynamo} maps the name {@code stores}. */
  public StoreTable(Dynamo dynamo) {
    this(TableTarget.<Store>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public StoreTable(Dynamo dynamo, String table) {
    this(TableTarget.<Store>of(dynamo, SCHEMA, table));
  }

  /** The table {@code stores}, by a client that stays the caller's to close. */
  public StoreTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public StoreTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private StoreTable(TableTarget<Store> target) {
    super(target, StoreTable::new);
  }

  /** The key of one {@link Store}. */
  public static Key<Store> key(UUID id) {
    return Key.<Store>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Store> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Store>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Store> decodeKey(String text) {
    return KeyReader.<Store>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Store get(UUID id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Store> find(UUID id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(UUID id, Selection<Store, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Store> getAll(UUID... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(StoreTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Store> delete(UUID id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Store> update(UUID id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Store> upsert(UUID id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Store refresh(ByChainItem item) {
    return refreshItem(key(item.id()));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Store> query(UUID id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code region-index} (Query) in the order of
   * {@code city}, then {@code count}, then {@code street}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByRegionQuery byRegion(String country, String region) {
    return new ByRegionQuery(
        queryIndex("region-index", COUNTRY.part(country), REGION.part(region)));
  }

  /**
   * The items of the global index {@code region-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Store> scanByRegion() {
    return scanIndex("region-index");
  }

  /**
   * The items of one partition of the global index {@code chain-index} (Query) in the order of
   * {@code count}, then {@code opened}, then {@code street}, then {@code id}.
   *
   * <p>All that the index holds is {@code id}, {@code country}, {@code region}, {@code city},
   * {@code street}, {@code count}, {@code opened} and {@code chain}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByChainQuery byChain(String chain, String country, String region, String city) {
    return new ByChainQuery(
        queryIndex(
            "chain-index",
            Selection.<Store, ByChainItem>of(StoreMapper::readByChainItem),
            CHAIN.part(chain),
            COUNTRY.part(country),
            REGION.part(region),
            CITY.part(city)));
  }

  /**
   * The items of the global index {@code chain-index} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code country}, {@code region}, {@code city},
   * {@code street}, {@code count}, {@code opened} and {@code chain}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByChainItem, Store> scanByChain() {
    return scanIndex("chain-index", Selection.<Store, ByChainItem>of(StoreMapper::readByChainItem));
  }

  /**
   * The items of one partition of the global index {@code city-index} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Store> byCity(String region, String city) {
    return queryOf(queryIndex("city-index", REGION.part(region), CITY.part(city)));
  }

  /**
   * The items of the global index {@code city-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Store> scanByCity() {
    return scanIndex("city-index");
  }

  /**
   * A query whose items are in the order of {@code city}, then {@code count}, then {@code street}.
   */
  @CheckReturnValue
  public static final class ByRegionQuery extends QueryBase<Store, ByRegionQuery> {
    private ByRegionQuery(QueryPlan<Store> plan) {
      super(plan, ByRegionQuery::new);
    }

    /** Starts a condition on {@code city} (KeyConditionExpression). */
    public TextKeyStep<String, AfterCity, Query<Store>> city() {
      return this.<String, AfterCity>textStep(CITY, AfterCity::new);
    }

    /** The query, where {@code city} equals a value. */
    public static final class AfterCity extends QueryBase<Store, AfterCity> {
      private AfterCity(QueryPlan<Store> plan) {
        super(plan, AfterCity::new);
      }

      /** Starts a condition on {@code count} (KeyConditionExpression). */
      public NumberKeyStep<Integer, AfterCount, Query<Store>> countKey() {
        return this.<Integer, AfterCount>numberStep(COUNT, AfterCount::new);
      }
    }

    /** The query, where {@code count} equals a value. */
    public static final class AfterCount extends QueryBase<Store, AfterCount> {
      private AfterCount(QueryPlan<Store> plan) {
        super(plan, AfterCount::new);
      }

      /** Starts a condition on {@code street} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Store>, Query<Store>> street() {
        return this.<String>textStep(STREET);
      }
    }
  }

  /**
   * A query whose items are in the order of {@code count}, then {@code opened}, then
   * {@code street}, then {@code id}.
   */
  @CheckReturnValue
  public static final class ByChainQuery
      extends PartialQueryBase<ByChainItem, Store, ByChainQuery> {
    private ByChainQuery(QueryPlan<ByChainItem> plan) {
      super(plan, ByChainQuery::new);
    }

    /** Starts a condition on {@code count} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterCount, PartialQuery<ByChainItem, Store>> countKey() {
      return this.<Integer, AfterCount>numberStep(COUNT, AfterCount::new);
    }

    /** The query, where {@code count} equals a value. */
    public static final class AfterCount extends PartialQueryBase<ByChainItem, Store, AfterCount> {
      private AfterCount(QueryPlan<ByChainItem> plan) {
        super(plan, AfterCount::new);
      }

      /** Starts a condition on {@code opened} (KeyConditionExpression). */
      public NumberKeyStep<Integer, AfterOpened, PartialQuery<ByChainItem, Store>> opened() {
        return this.<Integer, AfterOpened>numberStep(OPENED, AfterOpened::new);
      }
    }

    /** The query, where {@code opened} equals a value. */
    public static final class AfterOpened
        extends PartialQueryBase<ByChainItem, Store, AfterOpened> {
      private AfterOpened(QueryPlan<ByChainItem> plan) {
        super(plan, AfterOpened::new);
      }

      /** Starts a condition on {@code street} (KeyConditionExpression). */
      public TextKeyStep<String, AfterStreet, PartialQuery<ByChainItem, Store>> street() {
        return this.<String, AfterStreet>textStep(STREET, AfterStreet::new);
      }
    }

    /** The query, where {@code street} equals a value. */
    public static final class AfterStreet
        extends PartialQueryBase<ByChainItem, Store, AfterStreet> {
      private AfterStreet(QueryPlan<ByChainItem> plan) {
        super(plan, AfterStreet::new);
      }

      /** Starts a condition on {@code id} (KeyConditionExpression). */
      public PrefixKeyStep<UUID, PartialQuery<ByChainItem, Store>, PartialQuery<ByChainItem, Store>>
          id() {
        return this.<UUID>prefixStep(ID);
      }
    }
  }

  /** What the index {@code chain-index} holds of {@link Store}. */
  public record ByChainItem(
      UUID id,
      String country,
      String region,
      String city,
      String street,
      int count,
      int opened,
      @Nullable String chain) {
    /** The attributes of {@link ByChainItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparablePrefixAttribute<ByChainItem, UUID> id =
          new ComparablePrefixAttribute<ByChainItem, UUID>(AttributePath.of("id"), Converters.UUID);

      /** The attribute {@code country}, stored as text (S). */
      public static final TextAttribute<ByChainItem, String> country =
          new TextAttribute<ByChainItem, String>(AttributePath.of("country"), Converters.TEXT);

      /** The attribute {@code region}, stored as text (S). */
      public static final TextAttribute<ByChainItem, String> region =
          new TextAttribute<ByChainItem, String>(AttributePath.of("region"), Converters.TEXT);

      /** The attribute {@code city}, stored as text (S). */
      public static final TextAttribute<ByChainItem, String> city =
          new TextAttribute<ByChainItem, String>(AttributePath.of("city"), Converters.TEXT);

      /** The attribute {@code street}, stored as text (S). */
      public static final TextAttribute<ByChainItem, String> street =
          new TextAttribute<ByChainItem, String>(AttributePath.of("street"), Converters.TEXT);

      /** The attribute {@code count}, stored as a number (N). */
      public static final NumberAttribute<ByChainItem, Integer> count =
          new NumberAttribute<ByChainItem, Integer>(AttributePath.of("count"), Converters.INTEGER);

      /** The attribute {@code opened}, stored as a number (N). */
      public static final NumberAttribute<ByChainItem, Integer> opened =
          new NumberAttribute<ByChainItem, Integer>(AttributePath.of("opened"), Converters.INTEGER);

      /**
       * The attribute {@code chain}, stored as text (S); absent where it is null, and an absent
       * attribute equals nothing.
       */
      public static final OptionalTextAttribute<ByChainItem, String> chain =
          new OptionalTextAttribute<ByChainItem, String>(
              AttributePath.of("chain"), Converters.TEXT);

      private A() {}
    }
  }

  /** The attributes of {@link Store}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparablePrefixAttribute<Store, UUID> id =
        new ComparablePrefixAttribute<Store, UUID>(AttributePath.of("id"), Converters.UUID);

    /** The attribute {@code country}, stored as text (S). */
    public static final TextAttribute<Store, String> country =
        new TextAttribute<Store, String>(AttributePath.of("country"), Converters.TEXT);

    /** The attribute {@code region}, stored as text (S). */
    public static final TextAttribute<Store, String> region =
        new TextAttribute<Store, String>(AttributePath.of("region"), Converters.TEXT);

    /** The attribute {@code city}, stored as text (S). */
    public static final TextAttribute<Store, String> city =
        new TextAttribute<Store, String>(AttributePath.of("city"), Converters.TEXT);

    /** The attribute {@code street}, stored as text (S). */
    public static final TextAttribute<Store, String> street =
        new TextAttribute<Store, String>(AttributePath.of("street"), Converters.TEXT);

    /** The attribute {@code count}, stored as a number (N). */
    public static final NumberAttribute<Store, Integer> count =
        new NumberAttribute<Store, Integer>(AttributePath.of("count"), Converters.INTEGER);

    /** The attribute {@code opened}, stored as a number (N). */
    public static final NumberAttribute<Store, Integer> opened =
        new NumberAttribute<Store, Integer>(AttributePath.of("opened"), Converters.INTEGER);

    /**
     * The attribute {@code chain}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Store, String> chain =
        new OptionalTextAttribute<Store, String>(AttributePath.of("chain"), Converters.TEXT);

    private A() {}
  }
}
