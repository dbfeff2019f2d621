package shards;

import io.dynamodel.BatchWritable;
import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Key;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.TextAttribute;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.Selection;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.KeyReader;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table {@code tickets} of {@link Ticket}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
final class TicketTable extends DynamoTable<Ticket, TicketTable> implements BatchWritable<Ticket> {
  /** The table to which {@code dynamo} maps the name {@code tickets}. */
  public TicketTable(Dynamo dynamo) {
    this(TableTarget.<Ticket>of(dynamo, Schema.SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public TicketTable(Dynamo dynamo, String table) {
    this(TableTarget.<Ticket>of(dynamo, Schema.SCHEMA, table));
  }

  /** The table {@code tickets}, by a client that stays the caller's to close. */
  public TicketTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public TicketTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private TicketTable(TableTarget<Ticket> target) {
    super(target, TicketTable::new);
  }

  /** The key of one {@link Ticket}. */
  public static Key<Ticket> key(String desk, String id) {
    KeyPart sort = Schema.ID.part(id);
    return Key.<Ticket>of(Schema.SCHEMA, Schema.PK.of(Schema.DESK.part(desk), sort), sort);
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Ticket> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Ticket>keyOf(Schema.SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Ticket> decodeKey(String text) {
    return KeyReader.<Ticket>decode(Schema.SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Ticket get(String desk, String id) {
    return getItem(key(desk, id));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Ticket> find(String desk, String id) {
    return findItem(key(desk, id));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String desk, String id, Selection<Ticket, P> selection) {
    return this.<P>findItem(key(desk, id), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Ticket> delete(String desk, String id) {
    return deleteItem(key(desk, id));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ticket> update(String desk, String id) {
    return updateItem(key(desk, id));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Ticket> upsert(String desk, String id) {
    return upsertItem(key(desk, id));
  }

  /** The items of one partition (Query) in the order of {@code id}. */
  @CheckReturnValue
  public TicketQuery query(String desk) {
    return new TicketQuery(queryTable(Schema.PK.each(Schema.DESK.part(desk))));
  }

  private static Ticket withId(Ticket ticket, String id) {
    return new Ticket(
        ticket.desk(),
        id,
        ticket.text());
  }

  /** A query whose items are in the order of {@code id}. */
  @CheckReturnValue
  public static final class TicketQuery extends QueryBase<Ticket, TicketQuery> {
    private TicketQuery(QueryPlan<Ticket> plan) {
      super(plan, TicketQuery::new);
    }

    /** Starts a condition on {@code id} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Ticket>, Query<Ticket>> id() {
      return this.<String>textStep(Schema.ID);
    }
  }

  /** The attributes of {@link Ticket}, for conditions and updates. */
  public static final class A {
    /**
     * The part of the key {@code desk}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Ticket, String> desk =
        new ComparableTextAttribute<Ticket, String>(AttributePath.of("desk"), Converters.TEXT);

    /**
     * The sort key {@code id}, stored as text (S). For conditions alone: no update changes a key.
     */
    public static final ComparableTextAttribute<Ticket, String> id =
        new ComparableTextAttribute<Ticket, String>(AttributePath.of("id"), Converters.TEXT);

    /** The attribute {@code text}, stored as text (S). */
    public static final TextAttribute<Ticket, String> text =
        new TextAttribute<Ticket, String>(AttributePath.of("text"), Converters.TEXT);

    private A() {}
  }

  /** What the table class tells the runtime. */
  static final class Schema {
    static final KeyAttribute<String> DESK =
        KeyAttribute.<String>of("desk", "desk", Converters.TEXT);

    static final KeyAttribute<String> ID =
        KeyAttribute.<String>of("id", "id", Converters.TEXT).autoId();

    static final KeyTemplate PK =
        KeyTemplate.of("PK").text("DESK#").part(DESK).text("#").shard(10, "id");

    static final TableSchema<Ticket> SCHEMA =
        TableSchema.<Ticket>builder("tickets", TicketMapper::toItem, TicketMapper::read)
            .model(Ticket.class)
            .key(PK, ID)
            .keyOf(
                ticket ->
                    Key.<Ticket>of(
                            Schema.SCHEMA,
                            Schema.PK.of(
                                Schema.DESK.part(ticket.desk()), Schema.ID.part(ticket.id())),
                            Schema.ID.part(ticket.id()))
                        .attributes())
            .autoId(ticket -> ticket.id(), TicketTable::withId)
            .required("text")
            .build();

    private Schema() {}
  }
}
