package templates;

import io.dynamodel.AsyncPartialQuery;
import io.dynamodel.AsyncPartialQueryBase;
import io.dynamodel.AsyncPartialScan;
import io.dynamodel.AsyncQuery;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.AsyncScan;
import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.EqualKeyStep;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.PrefixKeyStep;
import io.dynamodel.QueryPlan;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.schema.Selection;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * The table {@code visits} of {@link Visit}, without waiting: each method is that of
 * {@link VisitTable}, and gives a future or a publisher.
 *
 * <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitAsyncTable extends AsyncTable<Visit, VisitAsyncTable> {
  /** The table to which {@code dynamo} maps the name {@code visits}. */
  public VisitAsyncTable(Dynamo dynamo) {
    this(TableTarget.<Visit>of(dynamo, VisitTable.Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public VisitAsyncTable(Dynamo dynamo, String table) {
    this(TableTarget.<Visit>of(dynamo, VisitTable.Schema.SCHEMA, table));
  }

  /** The table {@code visits}, by a client that stays the caller's to close. */
  public VisitAsyncTable(DynamoDbAsyncClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public VisitAsyncTable(DynamoDbAsyncClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private VisitAsyncTable(TableTarget<Visit> target) {
    super(target, VisitAsyncTable::new);
  }

  /**
   * As
   * {@link VisitTable#get(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short, Tag)}.
   */
  public CompletableFuture<Visit> get(
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
    return getItem(VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * As
   * {@link VisitTable#find(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short, Tag)}.
   */
  public CompletableFuture<Optional<Visit>> find(
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
    return findItem(VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * As
   * {@link VisitTable#find(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short, Tag,
   * Selection)}.
   */
  public <P> CompletableFuture<Optional<P>> find(
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
        VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag), selection);
  }

  /**
   * As
   * {@link VisitTable#delete(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short,
   * Tag)}.
   */
  public CompletableFuture<Optional<Visit>> delete(
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
    return deleteItem(
        VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * As
   * {@link VisitTable#update(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short,
   * Tag)}.
   */
  @CheckReturnValue
  public Update.AsyncCall<Visit> update(
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
    return updateItem(
        VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /**
   * As
   * {@link VisitTable#upsert(String, LocalDate, Instant, UUID, Kind, boolean, URI, int, short,
   * Tag)}.
   */
  @CheckReturnValue
  public Update.AsyncCall<Visit> upsert(
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
    return upsertItem(
        VisitTable.key(site, day, at, visitId, kind, isBot, page, number, offset, tag));
  }

  /** As {@link VisitTable#refresh(VisitTable.ByBotItem)}. */
  public CompletableFuture<Visit> refresh(VisitTable.ByBotItem item) {
    return refreshItem(
        VisitTable.key(
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

  /** As {@link VisitTable#refresh(VisitTable.ByTagItem)}. */
  public CompletableFuture<Visit> refresh(VisitTable.ByTagItem item) {
    return refreshItem(
        VisitTable.key(
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

  /** As {@link VisitTable#query(String, LocalDate)}. */
  @CheckReturnValue
  public VisitQuery query(String site, LocalDate day) {
    return new VisitQuery(
        queryTable(
            VisitTable.Schema.PK.of(
                VisitTable.Schema.SITE.part(site), VisitTable.Schema.DAY.part(day))));
  }

  /** As {@link VisitTable#byKind(Kind)}. */
  @CheckReturnValue
  public ByKindQuery byKind(Kind kind) {
    return new ByKindQuery(
        queryIndex("kind-index", VisitTable.Schema.GSI1_PK.of(VisitTable.Schema.KIND.part(kind))));
  }

  /** As {@link VisitTable#scanByKind()}. */
  @CheckReturnValue
  public AsyncScan<Visit> scanByKind() {
    return scanIndex("kind-index");
  }

  /** As {@link VisitTable#byBot(Kind)}. */
  @CheckReturnValue
  public ByBotQuery byBot(Kind kind) {
    return new ByBotQuery(
        queryIndex(
            "bot-index",
            Selection.<Visit, VisitTable.ByBotItem>of(VisitMapper::readByBotItem),
            VisitTable.Schema.KIND.part(kind)));
  }

  /** As {@link VisitTable#scanByBot()}. */
  @CheckReturnValue
  public AsyncPartialScan<VisitTable.ByBotItem, Visit> scanByBot() {
    return scanIndex(
        "bot-index", Selection.<Visit, VisitTable.ByBotItem>of(VisitMapper::readByBotItem));
  }

  /** As {@link VisitTable#byTag(Tag)}. */
  @CheckReturnValue
  public AsyncPartialQuery<VisitTable.ByTagItem, Visit> byTag(Tag tag) {
    return partialQueryOf(
        queryIndex(
            "tag-index",
            Selection.<Visit, VisitTable.ByTagItem>of(VisitMapper::readByTagItem),
            VisitTable.Schema.GSI3_PK.of(VisitTable.Schema.TAG.part(tag))));
  }

  /** As {@link VisitTable#scanByTag()}. */
  @CheckReturnValue
  public AsyncPartialScan<VisitTable.ByTagItem, Visit> scanByTag() {
    return scanIndex(
        "tag-index", Selection.<Visit, VisitTable.ByTagItem>of(VisitMapper::readByTagItem));
  }

  /** As {@link VisitTable#bySeconds(String, LocalDate)}. */
  @CheckReturnValue
  public BySecondsQuery bySeconds(String site, LocalDate day) {
    return new BySecondsQuery(
        queryIndex(
            "seconds-index",
            VisitTable.Schema.PK.of(
                VisitTable.Schema.SITE.part(site), VisitTable.Schema.DAY.part(day))));
  }

  /** As {@link VisitTable#scanBySeconds()}. */
  @CheckReturnValue
  public AsyncScan<Visit> scanBySeconds() {
    return scanIndex("seconds-index");
  }

  /** As {@link VisitTable.VisitQuery}. */
  @CheckReturnValue
  public static final class VisitQuery extends AsyncQueryBase<Visit, VisitQuery> {
    private VisitQuery(QueryPlan<Visit> plan) {
      super(plan, VisitQuery::new);
    }

    /** Starts a condition on {@code at} (KeyConditionExpression). */
    public RangeKeyStep<Instant, AfterAt, AsyncQuery<Visit>> at() {
      return this.<Instant, AfterAt>rangeStep(VisitTable.Schema.AT, AfterAt::new);
    }

    /** As {@link VisitTable.VisitQuery.AfterAt}. */
    public static final class AfterAt extends AsyncQueryBase<Visit, AfterAt> {
      private AfterAt(QueryPlan<Visit> plan) {
        super(plan, AfterAt::new);
      }

      /** Starts a condition on {@code visitId} (KeyConditionExpression). */
      public PrefixKeyStep<UUID, AfterVisitId, AsyncQuery<Visit>> visitId() {
        return this.<UUID, AfterVisitId>prefixStep(VisitTable.Schema.VISIT_ID, AfterVisitId::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterVisitId}. */
    public static final class AfterVisitId extends AsyncQueryBase<Visit, AfterVisitId> {
      private AfterVisitId(QueryPlan<Visit> plan) {
        super(plan, AfterVisitId::new);
      }

      /** Starts a condition on {@code kind} (KeyConditionExpression). */
      public PrefixKeyStep<Kind, AfterKind, AsyncQuery<Visit>> kind() {
        return this.<Kind, AfterKind>prefixStep(VisitTable.Schema.KIND, AfterKind::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterKind}. */
    public static final class AfterKind extends AsyncQueryBase<Visit, AfterKind> {
      private AfterKind(QueryPlan<Visit> plan) {
        super(plan, AfterKind::new);
      }

      /** Starts a condition on {@code isBot} (KeyConditionExpression). */
      public EqualKeyStep<Boolean, AfterIsBot, AsyncQuery<Visit>> isBot() {
        return this.<Boolean, AfterIsBot>equalStep(VisitTable.Schema.IS_BOT, AfterIsBot::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterIsBot}. */
    public static final class AfterIsBot extends AsyncQueryBase<Visit, AfterIsBot> {
      private AfterIsBot(QueryPlan<Visit> plan) {
        super(plan, AfterIsBot::new);
      }

      /** Starts a condition on {@code page} (KeyConditionExpression). */
      public PrefixKeyStep<URI, AfterPage, AsyncQuery<Visit>> pageKey() {
        return this.<URI, AfterPage>prefixStep(VisitTable.Schema.PAGE, AfterPage::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterPage}. */
    public static final class AfterPage extends AsyncQueryBase<Visit, AfterPage> {
      private AfterPage(QueryPlan<Visit> plan) {
        super(plan, AfterPage::new);
      }

      /** Starts a condition on {@code number} (KeyConditionExpression). */
      public NumberKeyStep<Integer, AfterNumber, AsyncQuery<Visit>> number() {
        return this.<Integer, AfterNumber>numberStep(VisitTable.Schema.NUMBER, AfterNumber::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterNumber}. */
    public static final class AfterNumber extends AsyncQueryBase<Visit, AfterNumber> {
      private AfterNumber(QueryPlan<Visit> plan) {
        super(plan, AfterNumber::new);
      }

      /** Starts a condition on {@code offset} (KeyConditionExpression). */
      public NumberKeyStep<Short, AfterOffset, AsyncQuery<Visit>> offset() {
        return this.<Short, AfterOffset>numberStep(VisitTable.Schema.OFFSET, AfterOffset::new);
      }
    }

    /** As {@link VisitTable.VisitQuery.AfterOffset}. */
    public static final class AfterOffset extends AsyncQueryBase<Visit, AfterOffset> {
      private AfterOffset(QueryPlan<Visit> plan) {
        super(plan, AfterOffset::new);
      }

      /** Starts a condition on {@code tag} (KeyConditionExpression). */
      public PrefixKeyStep<Tag, AsyncQuery<Visit>, AsyncQuery<Visit>> tag() {
        return this.<Tag>prefixStep(VisitTable.Schema.TAG);
      }
    }
  }

  /** As {@link VisitTable.ByKindQuery}. */
  @CheckReturnValue
  public static final class ByKindQuery extends AsyncQueryBase<Visit, ByKindQuery> {
    private ByKindQuery(QueryPlan<Visit> plan) {
      super(plan, ByKindQuery::new);
    }

    /** Starts a condition on {@code referrer} (KeyConditionExpression). */
    public TextKeyStep<String, AfterReferrer, AsyncQuery<Visit>> referrer() {
      return this.<String, AfterReferrer>textStep(VisitTable.Schema.REFERRER, AfterReferrer::new);
    }

    /** As {@link VisitTable.ByKindQuery.AfterReferrer}. */
    public static final class AfterReferrer extends AsyncQueryBase<Visit, AfterReferrer> {
      private AfterReferrer(QueryPlan<Visit> plan) {
        super(plan, AfterReferrer::new);
      }

      /** Starts a condition on {@code seconds} (KeyConditionExpression). */
      public EqualKeyStep<Integer, AsyncQuery<Visit>, AsyncQuery<Visit>> seconds() {
        return this.<Integer>equalStep(VisitTable.Schema.SECONDS);
      }
    }
  }

  /** As {@link VisitTable.ByBotQuery}. */
  @CheckReturnValue
  public static final class ByBotQuery
      extends AsyncPartialQueryBase<VisitTable.ByBotItem, Visit, ByBotQuery> {
    private ByBotQuery(QueryPlan<VisitTable.ByBotItem> plan) {
      super(plan, ByBotQuery::new);
    }

    /** Starts a condition on {@code day} (KeyConditionExpression). */
    public TextKeyStep<
            LocalDate,
            AsyncPartialQuery<VisitTable.ByBotItem, Visit>,
            AsyncPartialQuery<VisitTable.ByBotItem, Visit>>
        day() {
      return this.<LocalDate>textStep(VisitTable.Schema.DAY);
    }
  }

  /** As {@link VisitTable.BySecondsQuery}. */
  @CheckReturnValue
  public static final class BySecondsQuery extends AsyncQueryBase<Visit, BySecondsQuery> {
    private BySecondsQuery(QueryPlan<Visit> plan) {
      super(plan, BySecondsQuery::new);
    }

    /** Starts a condition on {@code seconds} (KeyConditionExpression). */
    public NumberKeyStep<Integer, AfterSeconds, AsyncQuery<Visit>> seconds() {
      return this.<Integer, AfterSeconds>numberStep(VisitTable.Schema.SECONDS, AfterSeconds::new);
    }

    /** As {@link VisitTable.BySecondsQuery.AfterSeconds}. */
    public static final class AfterSeconds extends AsyncQueryBase<Visit, AfterSeconds> {
      private AfterSeconds(QueryPlan<Visit> plan) {
        super(plan, AfterSeconds::new);
      }

      /** Starts a condition on {@code at} (KeyConditionExpression). */
      public TextKeyStep<Instant, AsyncQuery<Visit>, AsyncQuery<Visit>> at() {
        return this.<Instant>textStep(VisitTable.Schema.AT);
      }
    }
  }
}
