package counters;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code videos} of {@link Video}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VideoTable extends DynamoTable<Video, VideoTable>
    implements BatchWritable<Video> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT);
  private static final KeyAttribute<String> CHANNEL =
      KeyAttribute.<String>of("channel", "channel", Converters.TEXT);
  private static final KeyAttribute<Long> VIEWS =
      KeyAttribute.<Long>of("views", "views", Converters.LONG);
  private static final TableSchema<Video> SCHEMA =
      TableSchema.<Video>builder("videos", VideoMapper::toItem, VideoMapper::read)
          .model(Video.class)
          .key(ID)
          .keyOf(video -> key(video.id()).attributes())
          .index(IndexSchema.global("most-viewed", CHANNEL).sort(VIEWS))
          .counters("views", "likes")
          .required("channel", "views")
          .withDefault("likes", Converters.INTEGER, 0)
          .mapped("id", "channel", "title", "views", "likes")
          .build();

  /** The table to which {@code dynamo} maps the name {@code videos}. */
  public VideoTable(Dynamo dynamo) {
    this(TableTarget.<Video>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VideoTable(Dynamo dynamo, String table) {
    this(TableTarget.<Video>of(dynamo, SCHEMA, table));
  }

  /** The table {@code videos}, by a client that stays the caller's to close. */
  public VideoTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VideoTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VideoTable(TableTarget<Video> target) {
    super(target, VideoTable::new);
  }

  /** The key of one {@link Video}. */
  public static Key<Video> key(String id) {
    return Key.<Video>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Video> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Video>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Video> decodeKey(String text) {
    return KeyReader.<Video>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Video get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Video> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Video, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Video> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(VideoTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Video> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Video> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Video> upsert(String id) {
    return upsertItem(key(id));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Video> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code most-viewed} (Query) in the order of
   * {@code views}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByMostViewedQuery byMostViewed(String channel) {
    return new ByMostViewedQuery(queryIndex("most-viewed", CHANNEL.part(channel)));
  }

  /**
   * The items of the global index {@code most-viewed} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Video> scanByMostViewed() {
    return scanIndex("most-viewed");
  }

  /** A query whose items are in the order of {@code views}. */
  @CheckReturnValue
  public static final class ByMostViewedQuery extends QueryBase<Video, ByMostViewedQuery> {
    private ByMostViewedQuery(QueryPlan<Video> plan) {
      super(plan, ByMostViewedQuery::new);
    }

    /** Starts a condition on {@code views} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Video>, Query<Video>> views() {
      return this.<Long>numberStep(VIEWS);
    }
  }

  /** The attributes of {@link Video}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Video, String> id =
        new ComparableTextAttribute<Video, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code channel}, stored as text (S). */
    public static final TextAttribute<Video, String> channel =
        new TextAttribute<Video, String>(AttributePath.of("channel"), Converters.TEXT);

    /**
     * The attribute {@code title}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Video, String> title =
        new OptionalTextAttribute<Video, String>(AttributePath.of("title"), Converters.TEXT);

    /**
     * {@code views}: how often it was seen
     *
     * <p>The count {@code views}, stored as a number (N). Updates alone change it: a put leaves it
     * alone.
     */
    public static final NumberAttribute<Video, Long> views =
        new NumberAttribute<Video, Long>(AttributePath.of("views"), Converters.LONG);

    /**
     * The count {@code likes}, stored as a number (N); read as {@code 0} where it is absent, but an
     * absent attribute equals nothing. Updates alone change it: a put leaves it alone.
     */
    public static final OptionalNumberAttribute<Video, Integer> likes =
        new OptionalNumberAttribute<Video, Integer>(AttributePath.of("likes"), Converters.INTEGER);

    private A() {}
  }
}
