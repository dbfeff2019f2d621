package writes;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparableOrderedAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.OptionalOrderedAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.Instant;
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
 * The table {@code articles} of {@link Article}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class ArticleTable extends DynamoTable<Article, ArticleTable> {
  private static final KeyAttribute<String> ID =
      KeyAttribute.<String>of("id", "id", Converters.TEXT).autoId();
  private static final KeyAttribute<String> AUTHOR =
      KeyAttribute.<String>of("author", "author", Converters.TEXT);
  private static final KeyAttribute<Long> REVISION =
      KeyAttribute.<Long>of("revision", "rev", Converters.LONG);
  private static final KeyAttribute<Instant> CHANGED =
      KeyAttribute.<Instant>of("changed", "changed_at", new EpochMillisecondsConverter());
  private static final TableSchema<Article> SCHEMA =
      TableSchema.<Article>builder("articles", ArticleMapper::toItem, ArticleMapper::read)
          .model(Article.class)
          .key(ID)
          .keyOf(
              article -> Key.<Article>of(ArticleTable.SCHEMA, ID.part(article.id())).attributes())
          .autoId(article -> article.id(), ArticleTable::withId)
          .index(IndexSchema.global("revision-index", AUTHOR).sort(REVISION))
          .index(IndexSchema.global("recent-index", AUTHOR).sort(CHANGED).include("rev", "created"))
          .timeToLive("expires")
          .version("rev", article -> article.revision())
          .createdAt("created", Converters.INSTANT)
          .updatedAt("changed_at", new EpochMillisecondsConverter())
          .required("author")
          .withDefault("state", Converters.TEXT, "draft")
          .mapped("id", "author", "state", "rev", "created", "changed_at", "expires")
          .build();

  /** The table to which {@code dynamo} maps the name {@code articles}. */
  public ArticleTable(Dynamo dynamo) {
    this(TableTarget.<Article>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public ArticleTable(Dynamo dynamo, String table) {
    this(TableTarget.<Article>of(dynamo, SCHEMA, table));
  }

  /** The table {@code articles}, by a client that stays the caller's to close. */
  public ArticleTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public ArticleTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private ArticleTable(TableTarget<Article> target) {
    super(target, ArticleTable::new);
  }

  /** The key of one {@link Article}. */
  public static Key<Article> key(String id) {
    return Key.<Article>of(SCHEMA, ID.part(id));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Article> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Article>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Article> decodeKey(String text) {
    return KeyReader.<Article>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Article get(String id) {
    return getItem(key(id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Article> find(String id) {
    return findItem(key(id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String id, Selection<Article, P> selection) {
    return this.<P>findItem(key(id), selection);
  }

  /**
   * Reads any number of items (BatchGetItem).
   *
   * @return the items in the order of their keys; missing ones are left out
   * @throws io.dynamodel.exception.BatchIncompleteException if DynamoDB leaves keys unprocessed
   *     again and again
   */
  public List<Article> getAll(String... keys) {
    Objects.requireNonNull(keys, "keys");
    return getAll(Arrays.stream(keys).map(ArticleTable::key).toList());
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Article> delete(String id) {
    return deleteItem(key(id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Article> update(String id) {
    return updateItem(key(id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Article> upsert(String id) {
    return upsertItem(key(id));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Article refresh(ByRecentItem item) {
    return refreshItem(Key.<Article>of(ArticleTable.SCHEMA, ID.part(item.id())));
  }

  /** The items of one partition (Query). */
  @CheckReturnValue
  public Query<Article> query(String id) {
    return queryOf(queryTable(ID.part(id)));
  }

  /**
   * The items of one partition of the global index {@code revision-index} (Query) in the order of
   * {@code revision}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByRevisionQuery byRevision(String author) {
    return new ByRevisionQuery(queryIndex("revision-index", AUTHOR.part(author)));
  }

  /**
   * The items of the global index {@code revision-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Article> scanByRevision() {
    return scanIndex("revision-index");
  }

  /**
   * The items of one partition of the global index {@code recent-index} (Query) in the order of
   * {@code changed}.
   *
   * <p>All that the index holds is {@code id}, {@code author}, {@code revision}, {@code created}
   * and {@code changed}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByRecentQuery byRecent(String author) {
    return new ByRecentQuery(
        queryIndex(
            "recent-index",
            Selection.<Article, ByRecentItem>of(ArticleMapper::readByRecentItem),
            AUTHOR.part(author)));
  }

  /**
   * The items of the global index {@code recent-index} (Scan).
   *
   * <p>All that the index holds is {@code id}, {@code author}, {@code revision}, {@code created}
   * and {@code changed}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByRecentItem, Article> scanByRecent() {
    return scanIndex(
        "recent-index", Selection.<Article, ByRecentItem>of(ArticleMapper::readByRecentItem));
  }

  private static Article withId(Article article, String id) {
    return new Article(
        id,
        article.author(),
        article.state(),
        article.revision(),
        article.created(),
        article.changed(),
        article.expires(),
        article.rest());
  }

  /** A query whose items are in the order of {@code revision}. */
  @CheckReturnValue
  public static final class ByRevisionQuery extends QueryBase<Article, ByRevisionQuery> {
    private ByRevisionQuery(QueryPlan<Article> plan) {
      super(plan, ByRevisionQuery::new);
    }

    /** Starts a condition on {@code revision} (KeyConditionExpression). */
    public NumberKeyStep<Long, Query<Article>, Query<Article>> revision() {
      return this.<Long>numberStep(REVISION);
    }
  }

  /** A query whose items are in the order of {@code changed}. */
  @CheckReturnValue
  public static final class ByRecentQuery
      extends PartialQueryBase<ByRecentItem, Article, ByRecentQuery> {
    private ByRecentQuery(QueryPlan<ByRecentItem> plan) {
      super(plan, ByRecentQuery::new);
    }

    /** Starts a condition on {@code changed} (KeyConditionExpression). */
    public RangeKeyStep<
            Instant, PartialQuery<ByRecentItem, Article>, PartialQuery<ByRecentItem, Article>>
        changed() {
      return this.<Instant>rangeStep(CHANGED);
    }
  }

  /**
   * What the index {@code recent-index} holds of {@link Article}.
   *
   * @param revision how often it was written
   */
  public record ByRecentItem(
      String id, String author, long revision, Optional<Instant> created, Instant changed) {
    /** The attributes of {@link ByRecentItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<ByRecentItem, String> id =
          new ComparableTextAttribute<ByRecentItem, String>(
              AttributePath.of("id"), Converters.TEXT);

      /** The attribute {@code author}, stored as text (S). */
      public static final TextAttribute<ByRecentItem, String> author =
          new TextAttribute<ByRecentItem, String>(AttributePath.of("author"), Converters.TEXT);

      /**
       * {@code revision}: how often it was written
       *
       * <p>The version {@code rev}, stored as a number (N); read as {@code 0} where it is absent,
       * but an absent attribute equals nothing. For conditions alone: each write counts it up.
       */
      public static final ComparableNumberAttribute<ByRecentItem, Long> revision =
          new ComparableNumberAttribute<ByRecentItem, Long>(
              AttributePath.of("rev"), Converters.LONG);

      /**
       * The time of creation {@code created}, stored as text (S); an absent attribute equals
       * nothing. For conditions alone: the write that creates the item sets it.
       */
      public static final ComparableTextAttribute<ByRecentItem, Instant> created =
          new ComparableTextAttribute<ByRecentItem, Instant>(
              AttributePath.of("created"), Converters.INSTANT);

      /**
       * The time of the last write {@code changed_at}, stored as a number (N) by
       * {@code EpochMillisecondsConverter}; an absent attribute equals nothing. For conditions
       * alone: each write sets it.
       */
      public static final ComparableOrderedAttribute<ByRecentItem, Instant> changed =
          new ComparableOrderedAttribute<ByRecentItem, Instant>(
              AttributePath.of("changed_at"), new EpochMillisecondsConverter());

      private A() {}
    }
  }

  /** The attributes of {@link Article}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code id}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Article, String> id =
        new ComparableTextAttribute<Article, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code author}, stored as text (S). */
    public static final TextAttribute<Article, String> author =
        new TextAttribute<Article, String>(AttributePath.of("author"), Converters.TEXT);

    /**
     * The attribute {@code state}, stored as text (S); read as <code>"draft"</code> where it is
     * absent, but an absent attribute equals nothing.
     */
    public static final OptionalTextAttribute<Article, String> state =
        new OptionalTextAttribute<Article, String>(AttributePath.of("state"), Converters.TEXT);

    /**
     * {@code revision}: how often it was written
     *
     * <p>The version {@code rev}, stored as a number (N); read as {@code 0} where it is absent, but
     * an absent attribute equals nothing. For conditions alone: each write counts it up.
     */
    public static final ComparableNumberAttribute<Article, Long> revision =
        new ComparableNumberAttribute<Article, Long>(AttributePath.of("rev"), Converters.LONG);

    /**
     * The time of creation {@code created}, stored as text (S); an absent attribute equals nothing.
     * For conditions alone: the write that creates the item sets it.
     */
    public static final ComparableTextAttribute<Article, Instant> created =
        new ComparableTextAttribute<Article, Instant>(
            AttributePath.of("created"), Converters.INSTANT);

    /**
     * The time of the last write {@code changed_at}, stored as a number (N) by
     * {@code EpochMillisecondsConverter}; an absent attribute equals nothing. For conditions alone:
     * each write sets it.
     */
    public static final ComparableOrderedAttribute<Article, Instant> changed =
        new ComparableOrderedAttribute<Article, Instant>(
            AttributePath.of("changed_at"), new EpochMillisecondsConverter());

    /**
     * The attribute {@code expires}, stored as a number (N), the seconds since 1970, rounded up,
     * after which DynamoDB deletes the item; absent where it is null, and an absent attribute
     * equals nothing.
     */
    public static final OptionalOrderedAttribute<Article, Instant> expires =
        new OptionalOrderedAttribute<Article, Instant>(
            AttributePath.of("expires"), Converters.TIME_TO_LIVE);

    private A() {}
  }
}
