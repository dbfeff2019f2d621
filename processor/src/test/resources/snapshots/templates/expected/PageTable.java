package templates;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.EqualKeyStep;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.TextPrefixKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code pages} of {@link Page}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class PageTable extends DynamoTable<Page, PageTable> implements BatchWritable<Page> {
  /** The table to which {@code dynamo} maps the name {@code pages}. */
  public PageTable(Dynamo dynamo) {
    this(TableTarget.<Page>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public PageTable(Dynamo dynamo, String table) {
    this(TableTarget.<Page>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code pages}, by a client that stays the caller's to close. */
  public PageTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public PageTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private PageTable(TableTarget<Page> target) {
    super(target, PageTable::new);
  }

  /** The key of one {@link Page}. */
  public static Key<Page> key(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return Key.<Page>of(
        Schema.SCHEMA,
        Schema.PK.of(Schema.SELECTION.part(selection)),
        Schema.SK.of(
            Schema.SORT.part(sort),
            Schema.LANGUAGE.part(language),
            Schema.DATE.part(date),
            Schema.AUTHOR.part(author),
            Schema.COUNT.part(count),
            Schema.ID.part(id)));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Page> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Page>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Page> decodeKey(String text) {
    return KeyReader.<Page>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Page get(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return getItem(key(selection, sort, language, date, author, count, id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Page> find(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return findItem(key(selection, sort, language, date, author, count, id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id,
      Selection<Page, P> selection_2) {
    return this.<P>findItem(key(selection, sort, language, date, author, count, id), selection_2);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Page> delete(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return deleteItem(key(selection, sort, language, date, author, count, id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Page> update(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return updateItem(key(selection, sort, language, date, author, count, id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Page> upsert(
      String selection,
      String sort,
      Kind language,
      LocalDate date,
      UUID author,
      long count,
      String id) {
    return upsertItem(key(selection, sort, language, date, author, count, id));
  }

  /**
   * The items of one partition (Query) in the order of {@code sort}, then {@code language}, then
   * {@code date}, then {@code author}, then {@code count}, then {@code id}.
   */
  @CheckReturnValue
  public PageQuery query(String selection) {
    return new PageQuery(queryTable(Schema.PK.of(Schema.SELECTION.part(selection))));
  }

  private static Page withId(Page page, String id) {
    return new Page(
        page.selection(),
        page.sort(),
        page.language(),
        page.date(),
        page.author(),
        page.count(),
        id,
        page.text());
  }

  /**
   * A query whose items are in the order of {@code sort}, then {@code language}, then {@code date},
   * then {@code author}, then {@code count}, then {@code id}.
   */
  @CheckReturnValue
  public static final class PageQuery extends QueryBase<Page, PageQuery> {
    private PageQuery(QueryPlan<Page> plan) {
      super(plan, PageQuery::new);
    }

    /** Starts a condition on {@code sort} (KeyConditionExpression). */
    public TextPrefixKeyStep<String, AfterSort, Query<Page>> sort() {
      return this.<String, AfterSort>textPrefixStep(Schema.SORT, AfterSort::new);
    }

    /** The query, where {@code sort} equals a value. */
    public static final class AfterSort extends QueryBase<Page, AfterSort> {
      private AfterSort(QueryPlan<Page> plan) {
        super(plan, AfterSort::new);
      }

      /** Starts a condition on {@code language} (KeyConditionExpression). */
      public TextPrefixKeyStep<Kind, AfterLanguage, Query<Page>> language() {
        return this.<Kind, AfterLanguage>textPrefixStep(Schema.LANGUAGE, AfterLanguage::new);
      }
    }

    /** The query, where {@code language} equals a value. */
    public static final class AfterLanguage extends QueryBase<Page, AfterLanguage> {
      private AfterLanguage(QueryPlan<Page> plan) {
        super(plan, AfterLanguage::new);
      }

      /** Starts a condition on {@code date} (KeyConditionExpression). */
      public TextKeyStep<LocalDate, AfterDate, Query<Page>> date() {
        return this.<LocalDate, AfterDate>textStep(Schema.DATE, AfterDate::new);
      }
    }

    /** The query, where {@code date} equals a value. */
    public static final class AfterDate extends QueryBase<Page, AfterDate> {
      private AfterDate(QueryPlan<Page> plan) {
        super(plan, AfterDate::new);
      }

      /** Starts a condition on {@code author} (KeyConditionExpression). */
      public TextPrefixKeyStep<UUID, AfterAuthor, Query<Page>> author() {
        return this.<UUID, AfterAuthor>textPrefixStep(Schema.AUTHOR, AfterAuthor::new);
      }
    }

    /** The query, where {@code author} equals a value. */
    public static final class AfterAuthor extends QueryBase<Page, AfterAuthor> {
      private AfterAuthor(QueryPlan<Page> plan) {
        super(plan, AfterAuthor::new);
      }

      /** Starts a condition on {@code count} (KeyConditionExpression). */
      public EqualKeyStep<Long, AfterCount, Query<Page>> countKey() {
        return this.<Long, AfterCount>equalStep(Schema.COUNT, AfterCount::new);
      }
    }

    /** The query, where {@code count} equals a value. */
    public static final class AfterCount extends QueryBase<Page, AfterCount> {
      private AfterCount(QueryPlan<Page> plan) {
        super(plan, AfterCount::new);
      }

      /** Starts a condition on {@code id} (KeyConditionExpression). */
      public TextKeyStep<String, Query<Page>, Query<Page>> id() {
        return this.<String>textStep(Schema.ID);
      }
    }
  }

  /** The attributes of {@link Page}, for conditions and updates. */
  public static final class A {
    /** The attribute {@code text}, stored as text (S). */
    public static final TextAttribute<Page, String> text =
        new TextAttribute<Page, String>(AttributePath.of("text"), Converters.TEXT);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> SELECTION =
        KeyAttribute.<String>of("selection", "selection", Converters.TEXT);

    static final KeyAttribute<String> SORT =
        KeyAttribute.<String>of("sort", "sort", Converters.TEXT);

    static final KeyAttribute<Kind> LANGUAGE =
        KeyAttribute.<Kind>of("language", "language", Converters.<Kind>enumeration(Kind.values()));

    static final KeyAttribute<LocalDate> DATE =
        KeyAttribute.<LocalDate>of("date", "date", Converters.LOCAL_DATE);

    static final KeyAttribute<UUID> AUTHOR =
        KeyAttribute.<UUID>of("author", "author", Converters.UUID);

    static final KeyAttribute<Long> COUNT =
        KeyAttribute.<Long>of("count", "count", Converters.LONG);

    static final KeyAttribute<String> ID =
        KeyAttribute.<String>of("id", "id", Converters.TEXT).autoId();

    static final KeyTemplate PK =
        KeyTemplate.of("pk").text("book:").part(SELECTION).unescapedWithFreeEnd("");

    static final KeyTemplate SK =
        KeyTemplate.of("sk")
            .part(SORT)
            .text("/")
            .part(LANGUAGE)
            .text("/")
            .fixed(DATE, 10)
            .text(":")
            .fixed(AUTHOR, 36)
            .text(":")
            .part(COUNT)
            .text("/v")
            .part(ID)
            .unescapedWithFreeEnd("/:");

    static final TableSchema<Page> SCHEMA =
        TableSchema.<Page>builder("pages", PageMapper::toItem, PageMapper::read)
            .model(Page.class)
            .key(PK, SK)
            .keyOf(
                page ->
                    Key.<Page>of(
                            Schema.SCHEMA,
                            Schema.PK.of(Schema.SELECTION.part(page.selection())),
                            Schema.SK.of(
                                Schema.SORT.part(page.sort()),
                                Schema.LANGUAGE.part(page.language()),
                                Schema.DATE.part(page.date()),
                                Schema.AUTHOR.part(page.author()),
                                Schema.COUNT.part(page.count()),
                                Schema.ID.part(page.id())))
                        .attributes())
            .unstored("selection", "sort", "language", "date", "author", "count", "id")
            .autoId(page -> page.id(), PageTable::withId)
            .required("text")
            .build();

    private Schema() {}
  }
}
