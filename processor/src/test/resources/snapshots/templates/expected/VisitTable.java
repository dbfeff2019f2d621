package templates;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.EqualKeyStep;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PartialQuery;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.PartialScan;
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
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.ComparablePrefixAttribute;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ComparableValueAttribute;
import io.dynamodel.expression.OptionalNumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code visits} of {@link Visit}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitTable extends DynamoTable<Visit, VisitTable> {
  /** The table to which {@code dynamo} maps the name {@code visits}. */
  public VisitTable(Dynamo dynamo) {
    this(TableTarget.<Visit>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VisitTable(Dynamo dynamo, String table) {
    this(TableTarget.<Visit>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code visits}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VisitTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VisitTable(TableTarget<Visit> target) {
    super(target, VisitTable::new);
  }

  /**
   * The key of one {@link Visit}.
   *
   * @param site the site that was visited
   */
  public static Key<Visit> key(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return Key.<Visit>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.SITE.part(site), Schema.DAY.part(day)),
        Schema.SK.of(
            Schema.SITE.part(site),
            Schema.AT.part(at),
            Schema.VISIT_ID.part(visitId),
            Schema.KIND.part(kind),
            Schema.IS_BOT.part(isBot),
            Schema.PAGE.part(page),
            Schema.NUMBER.part(number),
            Schema.OFFSET.part(offset),
            Schema.TAG.part(tag)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Visit> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Visit>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Visit> decodeKey(String text) {
    return KeyReader.<Visit>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @param site the site that was visited
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Visit get(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return getItem(key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @param site the site that was visited
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Visit> find(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return findItem(key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param site the site that was visited
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag,
      Selection<Visit, P> selection) {
    return this.<P>findItem(
        key(site, day, at, visitId, kind, isBot, page, number, offset, tag), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @param site the site that was visited
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Visit> delete(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return deleteItem(key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * Starts an update of an item that exists (UpdateItem).
   *
   * @param site the site that was visited
   */
  @CheckReturnValue
  public Update.Call<Visit> update(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return updateItem(key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * Starts an update that creates the item if there is none (UpdateItem).
   *
   * @param site the site that was visited
   */
  @CheckReturnValue
  public Update.Call<Visit> upsert(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    return upsertItem(key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Visit refresh(ByBotItem item) {
    return refreshItem(
        key(
            item.site(),
            item.day(),
            item.at(),
            item.visitId(),
            item.kind(),
            item.isBot(),
            item.page(),
            item.number(),
            item.offset(),
            item.tag()));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Visit refresh(ByTagItem item) {
    return refreshItem(
        key(
            item.site(),
            item.day(),
            item.at(),
            item.visitId(),
            item.kind(),
            item.isBot(),
            item.page(),
            item.number(),
            item.offset(),
            item.tag()));
  }

  /**
   * The items of one partition (Query) in the order of {@code at}, then {@code visitId}, then
   * {@code kind}, then {@code isBot}, then {@code page}, then {@code number}, then {@code offset},
   * then {@code tag}.
   *
   * @param site the site that was visited
   */
  @CheckReturnValue
  public VisitQuery query(String site, LocalDate day) {
    return new VisitQuery(queryTable(Schema.PK.of(Schema.SITE.part(site), Schema.DAY.part(day))));
  }

  /**
   * The items of one partition of the global index {@code kind-index} (Query) in the order of
   * {@code referrer}, then {@code seconds}.
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public ByKindQuery byKind(Kind kind) {
    return new ByKindQuery(queryIndex("kind-index", Schema.GSI1_PK.of(Schema.KIND.part(kind))));
  }

  /**
   * The items of the global index {@code kind-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Visit> scanByKind() {
    return scanIndex("kind-index");
  }

  /**
   * The items of one partition of the global index {@code bot-index} (Query) in the order of
   * {@code day}.
   *
   * <p>All that the index holds is {@code site}, {@code day}, {@code at}, {@code visitId},
   * {@code kind}, {@code isBot}, {@code page}, {@code number}, {@code offset} and {@code tag}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public ByBotQuery byBot(Kind kind) {
    return new ByBotQuery(
        queryIndex(
            "bot-index",
            Selection.<Visit, ByBotItem>of(VisitMapper::readByBotItem),
            Schema.KIND.part(kind)));
  }

  /**
   * The items of the global index {@code bot-index} (Scan).
   *
   * <p>All that the index holds is {@code site}, {@code day}, {@code at}, {@code visitId},
   * {@code kind}, {@code isBot}, {@code page}, {@code number}, {@code offset} and {@code tag}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByBotItem, Visit> scanByBot() {
    return scanIndex("bot-index", Selection.<Visit, ByBotItem>of(VisitMapper::readByBotItem));
  }

  /**
   * The items of one partition of the global index {@code tag-index} (Query).
   *
   * <p>All that the index holds is {@code site}, {@code day}, {@code at}, {@code visitId},
   * {@code kind}, {@code isBot}, {@code page}, {@code number}, {@code offset}, {@code tag} and
   * {@code seconds}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialQuery<ByTagItem, Visit> byTag(Tag tag) {
    return partialQueryOf(
        queryIndex(
            "tag-index",
            Selection.<Visit, ByTagItem>of(VisitMapper::readByTagItem),
            Schema.GSI3_PK.of(Schema.TAG.part(tag))));
  }

  /**
   * The items of the global index {@code tag-index} (Scan).
   *
   * <p>All that the index holds is {@code site}, {@code day}, {@code at}, {@code visitId},
   * {@code kind}, {@code isBot}, {@code page}, {@code number}, {@code offset}, {@code tag} and
   * {@code seconds}.
   *
   * <p>No global index has strongly consistent reads: on a table that has them, only
   * {@code fullItems()} can be read.
   */
  @CheckReturnValue
  public PartialScan<ByTagItem, Visit> scanByTag() {
    return scanIndex("tag-index", Selection.<Visit, ByTagItem>of(VisitMapper::readByTagItem));
  }

  /**
   * The items of one partition of the local index {@code seconds-index} (Query) in the order of
   * {@code seconds}, then {@code at}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   *
   * @param site the site that was visited
   */
  @CheckReturnValue
  public BySecondsQuery bySeconds(String site, LocalDate day) {
    return new BySecondsQuery(
        queryIndex("seconds-index", Schema.PK.of(Schema.SITE.part(site), Schema.DAY.part(day))));
  }

  /**
   * The items of the local index {@code seconds-index} (Scan).
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public Scan<Visit> scanBySeconds() {
    return scanIndex("seconds-index");
  }

  /**
   * A query whose items are in the order of {@code at}, then {@code visitId}, then {@code kind},
   * then {@code isBot}, then {@code page}, then {@code number}, then {@code offset}, then
   * {@code tag}.
   */
  @CheckReturnValue
  public static final class VisitQuery extends QueryBase<Visit, VisitQuery> {
    private VisitQuery(QueryPlan<Visit> plan) {
      super(plan, VisitQuery::new);
    }

    /** Starts a condition on {@code at} (KeyConditionExpression). */
    public RangeKeyStep<Instant, AfterAt, Query<Visit>> at() {
      return this.<Instant, AfterAt>rangeStep(Schema.AT, AfterAt::new);
    }

    /** The query, where {@code at} equals a value. */
    public static final class AfterAt extends QueryBase<Visit, AfterAt> {
      private AfterAt(QueryPlan<Visit> plan) {
        super(plan, AfterAt::new);
      }

      /** Starts a condition on {@code visitId} (KeyConditionExpression). */
      public PrefixKeyStep<UUID, AfterVisitId, Query<Visit>> visitId() {
        return this.<UUID, AfterVisitId>prefixStep(Schema.VISIT_ID, AfterVisitId::new);
      }
    }

    /** The query, where {@code visitId} equals a value. */
    public static final class AfterVisitId extends QueryBase<Visit, AfterVisitId> {
      private AfterVisitId(QueryPlan<Visit> plan) {
        super(plan, AfterVisitId::new);
      }

      /** Starts a condition on {@code kind} (KeyConditionExpression). */
      public PrefixKeyStep<Kind, AfterKind, Query<Visit>> kind() {
        return this.<Kind, AfterKind>prefixStep(Schema.KIND, AfterKind::new);
      }
    }

    /** The query, where {@code kind} equals a value. */
    public static final class AfterKind extends QueryBase<Visit, AfterKind> {
      private AfterKind(QueryPlan<Visit> plan) {
        super(plan, AfterKind::new);
      }

      /** Starts a condition on {@code isBot} (KeyConditionExpression). */
      public EqualKeyStep<Boolean, AfterIsBot, Query<Visit>> isBot() {
        return this.<Boolean, AfterIsBot>equalStep(Schema.IS_BOT, AfterIsBot::new);
      }
    }

    /** The query, where {@code isBot} equals a value. */
    public static final class AfterIsBot extends QueryBase<Visit, AfterIsBot> {
      private AfterIsBot(QueryPlan<Visit> plan) {
        super(plan, AfterIsBot::new);
      }

      /** Starts a condition on {@code page} (KeyConditionExpression). */
      public PrefixKeyStep<URI, AfterPage, Query<Visit>> pageKey() {
        return this.<URI, AfterPage>prefixStep(Schema.PAGE, AfterPage::new);
      }
    }

    /** The query, where {@code page} equals a value. */
    public static final class AfterPage extends QueryBase<Visit, AfterPage> {
      private AfterPage(QueryPlan<Visit> plan) {
        super(plan, AfterPage::new);
      }

      /** Starts a condition on {@code number} (KeyConditionExpression). */
      public NumberKeyStep<Integer, AfterNumber, Query<Visit>> number() {
        return this.<Integer, AfterNumber>numberStep(Schema.NUMBER, AfterNumber::new);
      }
    }

    /** The query, where {@code number} equals a value. */
    public static final class AfterNumber extends QueryBase<Visit, AfterNumber> {
      private AfterNumber(QueryPlan<Visit> plan) {
        super(plan, AfterNumber::new);
      }

      /** Starts a condition on {@code offset} (KeyConditionExpression). */
      public NumberKeyStep<Short, AfterOffset, Query<Visit>> offset() {
        return this.<Short, AfterOffset>numberStep(Schema.OFFSET, AfterOffset::new);
      }
    }

    /** The query, where {@code offset} equals a value. */
    public static final class AfterOffset extends QueryBase<Visit, AfterOffset> {
      private AfterOffset(QueryPlan<Visit> plan) {
        super(plan, AfterOffset::new);
      }

      /** Starts a condition on {@code tag} (KeyConditionExpression). */
      public PrefixKeyStep<Tag, Query<Visit>, Query<Visit>> tag() {
        return this.<Tag>prefixStep(Schema.TAG);
      }
    }
  }

  /** A query whose items are in the order of {@code referrer}, then {@code seconds}. */
  @CheckReturnValue
  public static final class ByKindQuery extends QueryBase<Visit, ByKindQuery> {
    private ByKindQuery(QueryPlan<Visit> plan) {
      super(plan, ByKindQuery::new);
    }

    /** Starts a condition on {@code referrer} (KeyConditionExpression). */
    public TextKeyStep<String, AfterReferrer, Query<Visit>> referrer() {
      return this.<String, AfterReferrer>textStep(Schema.REFERRER, AfterReferrer::new);
    }

    /** The query, where {@code referrer} equals a value. */
    public static final class AfterReferrer extends QueryBase<Visit, AfterReferrer> {
      private AfterReferrer(QueryPlan<Visit> plan) {
        super(plan, AfterReferrer::new);
      }

      /** Starts a condition on {@code seconds} (KeyConditionExpression). */
      public EqualKeyStep<Integer, Query<Visit>, Query<Visit>> seconds() {
        return this.<Integer>equalStep(Schema.SECONDS);
      }
    }
  }

  /** A query whose items are in the order of {@code day}. */
  @CheckReturnValue
  public static final class ByBotQuery extends PartialQueryBase<ByBotItem, Visit, ByBotQuery> {
    private ByBotQuery(QueryPlan<ByBotItem> plan) {
      super(plan, ByBotQuery::new);
    }

    /** Starts a condition on {@code day} (KeyConditionExpression). */
    public TextKeyStep<LocalDate, PartialQuery<ByBotItem, Visit>, PartialQuery<ByBotItem, Visit>>
        day() {
      return this.<LocalDate>textStep(Schema.DAY);
    }
  }

  /** A query whose items are in the order of {@code seconds}, then {@code at}. */
  @CheckReturnValue
  public static final class BySecondsQuery extends QueryBase<Visit, BySecondsQuery> {
    private BySecondsQuery(QueryPlan<Visit> plan) {
      super(plan, BySecondsQuery::new);
    }

    /** Starts a condition on {@code seconds} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterSeconds, Query<Visit>> seconds() {
      return this.<Integer, AfterSeconds>numberStep(Schema.SECONDS, AfterSeconds::new);
    }

    /** The query, where {@code seconds} equals a value. */
    public static final class AfterSeconds extends QueryBase<Visit, AfterSeconds> {
      private AfterSeconds(QueryPlan<Visit> plan) {
        super(plan, AfterSeconds::new);
      }

      /** Starts a condition on {@code at} (KeyConditionExpression). */
      public TextKeyStep<Instant, Query<Visit>, Query<Visit>> at() {
        return this.<Instant>textStep(Schema.AT);
      }
    }
  }

  /**
   * What the index {@code bot-index} holds of {@link Visit}.
   *
   * @param site the site that was visited
   */
  public record ByBotItem(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag) {
    /** The attributes of {@link ByBotItem}, for conditions. */
    public static final class A {
      /**
       * The part of the key {@code kind}, stored as the constant's name (S). For conditions alone:
       * no update changes a key.
       */
      public static final ComparablePrefixAttribute<ByBotItem, Kind> kind =
          new ComparablePrefixAttribute<ByBotItem, Kind>(
              AttributePath.of("kind"), Converters.<Kind>enumeration(Kind.values()));

      private A() {}
    }
  }

  /**
   * What the index {@code tag-index} holds of {@link Visit}.
   *
   * @param site the site that was visited
   */
  public record ByTagItem(
      String site,
      LocalDate day,
      Instant at,
      UUID visitId,
      Kind kind,
      boolean isBot,
      URI page,
      int number,
      short offset,
      Tag tag,
      Optional<Integer> seconds) {
    /** The attributes of {@link ByTagItem}, for conditions. */
    public static final class A {
      /**
       * The part of the key {@code p}, stored as text (S). For conditions alone: no update changes
       * a key.
       */
      public static final ComparablePrefixAttribute<ByTagItem, URI> page =
          new ComparablePrefixAttribute<ByTagItem, URI>(AttributePath.of("p"), Converters.URI);

      /**
       * The attribute {@code seconds}, stored as a number (N); absent where it is empty, and an
       * absent attribute equals nothing.
       */
      public static final OptionalNumberAttribute<ByTagItem, Integer> seconds =
          new OptionalNumberAttribute<ByTagItem, Integer>(
              AttributePath.of("seconds"), Converters.INTEGER);

      private A() {}
    }
  }

  /** The attributes of {@link Visit}, for conditions and updates. */
  public static final class A {
    /**
     * {@code site}: the site that was visited
     *
     * <p>The part of the key {@code site}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<Visit, String> site =
        new ComparableTextAttribute<Visit, String>(AttributePath.of("site"), Converters.TEXT);

    /**
     * The part of the key {@code day}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Visit, LocalDate> day =
        new ComparableTextAttribute<Visit, LocalDate>(
            AttributePath.of("day"), Converters.LOCAL_DATE);

    /**
     * The part of the key {@code at}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Visit, Instant> at =
        new ComparableTextAttribute<Visit, Instant>(AttributePath.of("at"), Converters.INSTANT);

    /**
     * The part of the key {@code visit_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparablePrefixAttribute<Visit, UUID> visitId =
        new ComparablePrefixAttribute<Visit, UUID>(AttributePath.of("visit_id"), Converters.UUID);

    /**
     * The part of the key {@code kind}, stored as the constant's name (S). For conditions alone: no
     * update changes a key.
     */
    public static final ComparablePrefixAttribute<Visit, Kind> kind =
        new ComparablePrefixAttribute<Visit, Kind>(
            AttributePath.of("kind"), Converters.<Kind>enumeration(Kind.values()));

    /**
     * The part of the key {@code is_bot}, stored as a boolean (BOOL). For conditions alone: no
     * update changes a key.
     */
    public static final ComparableValueAttribute<Visit, Boolean> isBot =
        new ComparableValueAttribute<Visit, Boolean>(
            AttributePath.of("is_bot"), Converters.BOOLEAN);

    /**
     * The part of the key {@code p}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparablePrefixAttribute<Visit, URI> page =
        new ComparablePrefixAttribute<Visit, URI>(AttributePath.of("p"), Converters.URI);

    /**
     * The part of the key {@code number}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Visit, Integer> number =
        new ComparableNumberAttribute<Visit, Integer>(
            AttributePath.of("number"), Converters.INTEGER);

    /**
     * The part of the key {@code offset}, stored as a number (N). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableNumberAttribute<Visit, Short> offset =
        new ComparableNumberAttribute<Visit, Short>(AttributePath.of("offset"), Converters.SHORT);

    /**
     * The part of the key {@code tag}, stored as text (S) by {@code TagConverter}. For conditions
     * alone: no update changes a key.
     */
    public static final ComparablePrefixAttribute<Visit, Tag> tag =
        new ComparablePrefixAttribute<Visit, Tag>(AttributePath.of("tag"), new TagConverter());

    /**
     * The attribute {@code referrer}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Visit, String> referrer =
        new OptionalTextAttribute<Visit, String>(AttributePath.of("referrer"), Converters.TEXT);

    /**
     * The attribute {@code seconds}, stored as a number (N); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final OptionalNumberAttribute<Visit, Integer> seconds =
        new OptionalNumberAttribute<Visit, Integer>(
            AttributePath.of("seconds"), Converters.INTEGER);

    /**
     * The version {@code version}, stored as a number (N); read as {@code 0} where it is absent,
     * but an absent attribute equals nothing. For conditions alone: each write counts it up.
     */
    public static final ComparableNumberAttribute<Visit, Long> version =
        new ComparableNumberAttribute<Visit, Long>(AttributePath.of("version"), Converters.LONG);

    private A() {}
  }

  /** What both table classes tell the runtime. */
  static final class Schema {
    static final KeyAttribute<String> SITE =
        KeyAttribute.<String>of("site", "site", Converters.TEXT);

    static final KeyAttribute<LocalDate> DAY =
        KeyAttribute.<LocalDate>of("day", "day", Converters.LOCAL_DATE);

    static final KeyAttribute<Instant> AT =
        KeyAttribute.<Instant>of("at", "at", Converters.INSTANT);

    static final KeyAttribute<UUID> VISIT_ID =
        KeyAttribute.<UUID>of("visitId", "visit_id", Converters.UUID);

    static final KeyAttribute<Kind> KIND =
        KeyAttribute.<Kind>of("kind", "kind", Converters.<Kind>enumeration(Kind.values()));

    static final KeyAttribute<Boolean> IS_BOT =
        KeyAttribute.ofBoolean("isBot", "is_bot", Converters.BOOLEAN);

    static final KeyAttribute<URI> PAGE = KeyAttribute.<URI>of("page", "p", Converters.URI);

    static final KeyAttribute<Integer> NUMBER =
        KeyAttribute.<Integer>of("number", "number", Converters.INTEGER);

    static final KeyAttribute<Short> OFFSET =
        KeyAttribute.<Short>of("offset", "offset", Converters.SHORT);

    static final KeyAttribute<Tag> TAG = KeyAttribute.<Tag>of("tag", "tag", new TagConverter());

    static final KeyAttribute<String> REFERRER =
        KeyAttribute.<String>of("referrer", "referrer", Converters.TEXT);

    static final KeyAttribute<Integer> SECONDS =
        KeyAttribute.<Integer>of("seconds", "seconds", Converters.INTEGER);

    static final KeyTemplate PK =
        KeyTemplate.of("PK").text("SITE#").part(SITE).text("#").fixed(DAY, 10);

    static final KeyTemplate SK =
        KeyTemplate.of("SK")
            .part(SITE)
            .text("#AT#")
            .fixed(AT, 30)
            .fixed(VISIT_ID, 36)
            .text("#")
            .part(KIND)
            .text("#")
            .part(IS_BOT)
            .text("#")
            .part(PAGE)
            .text("#")
            .padded(NUMBER, 3)
            .padded(OFFSET, 2)
            .text("#")
            .part(TAG)
            .text("#END");

    static final KeyTemplate GSI1_PK = KeyTemplate.ofIndex("GSI1PK").text("KIND#").part(KIND);

    static final KeyTemplate GSI1_SK =
        KeyTemplate.ofIndex("GSI1SK").part(REFERRER).text("#").part(SECONDS);

    static final KeyTemplate GSI2_SK = KeyTemplate.ofIndex("GSI2SK").fixed(DAY, 10);

    static final KeyTemplate GSI3_PK = KeyTemplate.ofIndex("GSI3PK").text("TAG#").part(TAG);

    static final KeyTemplate LSI1_SK =
        KeyTemplate.ofIndex("LSI1SK").padded(SECONDS, 5).text("#").fixed(AT, 30);

    static final TableSchema<Visit> SCHEMA =
        TableSchema.<Visit>builder("visits", VisitMapper::toItem, VisitMapper::read)
            .model(Visit.class)
            .key(PK, SK)
            .keyOf(
                visit ->
                    key(
                            visit.site(),
                            visit.day(),
                            visit.at(),
                            visit.visitId(),
                            visit.kind(),
                            visit.isBot(),
                            visit.page(),
                            visit.number(),
                            visit.offset(),
                            visit.tag())
                        .attributes())
            .index(IndexSchema.global("kind-index", GSI1_PK).sort(GSI1_SK))
            .index(IndexSchema.global("bot-index", KIND).sort(GSI2_SK).keysOnly())
            .index(IndexSchema.global("tag-index", GSI3_PK).include("p", "seconds"))
            .index(IndexSchema.local("seconds-index", PK).sort(LSI1_SK))
            .version("version", visit -> visit.version())
            .mapped(
                "PK",
                "SK",
                "GSI1PK",
                "GSI1SK",
                "GSI2SK",
                "GSI3PK",
                "LSI1SK",
                "site",
                "day",
                "at",
                "visit_id",
                "kind",
                "is_bot",
                "p",
                "number",
                "offset",
                "tag",
                "referrer",
                "seconds",
                "version")
            .build();

    private Schema() {}
  }
}
