package localindexes;

import io.dynamodel.BatchWritable;
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
import io.dynamodel.Scan;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.Update;
import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.Converters;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.NumberAttribute;
import io.dynamodel.expression.OptionalTextAttribute;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
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
 * The table {@code tasks} of {@link Task}.
 *
 * <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a
 * {@link NullPointerException}, and a key that DynamoDB can't have is an
 * {@link io.dynamodel.exception.ItemValidationException}, before anything is sent.
 */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class TaskTable extends DynamoTable<Task, TaskTable> implements BatchWritable<Task> {
  private static final KeyAttribute<String> OWNER =
      KeyAttribute.<String>of("owner", "owner", Converters.TEXT);
  private static final KeyAttribute<String> TITLE =
      KeyAttribute.<String>of("title", "title", Converters.TEXT);
  private static final KeyAttribute<Instant> DUE =
      KeyAttribute.<Instant>of("due", "due", Converters.INSTANT);
  private static final KeyAttribute<Integer> PRIORITY =
      KeyAttribute.<Integer>of("priority", "priority", Converters.INTEGER);
  private static final TableSchema<Task> SCHEMA =
      TableSchema.<Task>builder("tasks", TaskMapper::toItem, TaskMapper::read)
          .model(Task.class)
          .key(OWNER, TITLE)
          .keyOf(task -> key(task.owner(), task.title()).attributes())
          .index(IndexSchema.global("due-index", DUE))
          .index(IndexSchema.local("due-lsi", OWNER).sort(DUE))
          .index(IndexSchema.local("priority-lsi", OWNER).sort(PRIORITY).keysOnly())
          .required("priority")
          .build();

  /** The table to which {@code dynamo} maps the name {@code tasks}. */
  public TaskTable(Dynamo dynamo) {
    this(TableTarget.<Task>of(dynamo, SCHEMA));
  }

  /** The table of exactly the name {@code table}. */
  public TaskTable(Dynamo dynamo, String table) {
    this(TableTarget.<Task>of(dynamo, SCHEMA, table));
  }

  /** The table {@code tasks}, by a client that stays the caller's to close. */
  public TaskTable(DynamoDbClient client) {
    this(Dynamo.of(client));
  }

  /** The table {@code table}, by a client that stays the caller's to close. */
  public TaskTable(DynamoDbClient client, String table) {
    this(Dynamo.of(client), table);
  }

  private TaskTable(TableTarget<Task> target) {
    super(target, TaskTable::new);
  }

  /** The key of one {@link Task}. */
  public static Key<Task> key(String owner, String title) {
    return Key.<Task>of(SCHEMA, OWNER.part(owner), TITLE.part(title));
  }

  /**
   * The key of an item, or of the key attributes alone, such as a stream has for a REMOVE.
   *
   * @throws io.dynamodel.exception.ItemMappingException if one is absent, or not as the model would
   *     write it
   */
  public static Key<Task> keyOf(Map<String, AttributeValue> item) {
    return KeyReader.<Task>keyOf(SCHEMA, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it is no key of this table
   */
  public static Key<Task> decodeKey(String text) {
    return KeyReader.<Task>decode(SCHEMA, text);
  }

  /**
   * Reads an item (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if no item has that key
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Task get(String owner, String title) {
    return getItem(key(owner, title));
  }

  /**
   * Reads an item (GetItem); empty if no item has that key.
   *
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Optional<Task> find(String owner, String title) {
    return findItem(key(owner, title));
  }

  /**
   * Reads a part of an item (GetItem with a ProjectionExpression); empty if no item has that key.
   *
   * @param <P> what is made of it
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as that
   */
  public <P> Optional<P> find(String owner, String title, Selection<Task, P> selection) {
    return this.<P>findItem(key(owner, title), selection);
  }

  /**
   * Deletes an item (DeleteItem).
   *
   * @return what was deleted; empty if there was nothing
   */
  public Optional<Task> delete(String owner, String title) {
    return deleteItem(key(owner, title));
  }

  /** Starts an update of an item that exists (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Task> update(String owner, String title) {
    return updateItem(key(owner, title));
  }

  /** Starts an update that creates the item if there is none (UpdateItem). */
  @CheckReturnValue
  public Update.Call<Task> upsert(String owner, String title) {
    return upsertItem(key(owner, title));
  }

  /**
   * Reads the whole item from the table, strongly consistent (GetItem).
   *
   * @throws io.dynamodel.exception.ItemNotFoundException if it is gone
   * @throws io.dynamodel.exception.ItemMappingException if what is stored can't be read as the
   *     model
   */
  public Task refresh(InOrderOfPriorityItem item) {
    return refreshItem(key(item.owner(), item.title()));
  }

  /** The items of one partition (Query) in the order of {@code title}. */
  @CheckReturnValue
  public TaskQuery query(String owner) {
    return new TaskQuery(queryTable(OWNER.part(owner)));
  }

  /**
   * The items of one partition of the global index {@code due-index} (Query).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Query<Task> allDue(Instant due) {
    return queryOf(queryIndex("due-index", DUE.part(due)));
  }

  /**
   * The items of the global index {@code due-index} (Scan).
   *
   * @throws IllegalArgumentException on a table with strongly consistent reads, which no global
   *     index has
   */
  @CheckReturnValue
  public Scan<Task> scanAllDue() {
    return scanIndex("due-index");
  }

  /**
   * The items of one partition of the local index {@code due-lsi} (Query) in the order of
   * {@code due}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public ByDueQuery byDue(String owner) {
    return new ByDueQuery(queryIndex("due-lsi", OWNER.part(owner)));
  }

  /**
   * The items of the local index {@code due-lsi} (Scan).
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public Scan<Task> scanByDue() {
    return scanIndex("due-lsi");
  }

  /**
   * The items of one partition of the local index {@code priority-lsi} (Query) in the order of
   * {@code priority}.
   *
   * <p>All that the index holds is {@code owner}, {@code title} and {@code priority}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public InOrderOfPriorityQuery inOrderOfPriority(String owner) {
    return new InOrderOfPriorityQuery(
        queryIndex(
            "priority-lsi",
            Selection.<Task, InOrderOfPriorityItem>of(TaskMapper::readInOrderOfPriorityItem),
            OWNER.part(owner)));
  }

  /**
   * The items of the local index {@code priority-lsi} (Scan).
   *
   * <p>All that the index holds is {@code owner}, {@code title} and {@code priority}.
   *
   * <p>A table with strongly consistent reads has them here, too (ConsistentRead).
   */
  @CheckReturnValue
  public PartialScan<InOrderOfPriorityItem, Task> scanInOrderOfPriority() {
    return scanIndex(
        "priority-lsi",
        Selection.<Task, InOrderOfPriorityItem>of(TaskMapper::readInOrderOfPriorityItem));
  }

  /** A query whose items are in the order of {@code title}. */
  @CheckReturnValue
  public static final class TaskQuery extends QueryBase<Task, TaskQuery> {
    private TaskQuery(QueryPlan<Task> plan) {
      super(plan, TaskQuery::new);
    }

    /** Starts a condition on {@code title} (KeyConditionExpression). */
    public TextKeyStep<String, Query<Task>, Query<Task>> title() {
      return this.<String>textStep(TITLE);
    }
  }

  /** A query whose items are in the order of {@code due}. */
  @CheckReturnValue
  public static final class ByDueQuery extends QueryBase<Task, ByDueQuery> {
    private ByDueQuery(QueryPlan<Task> plan) {
      super(plan, ByDueQuery::new);
    }

    /** Starts a condition on {@code due} (KeyConditionExpression). */
    public TextKeyStep<Instant, Query<Task>, Query<Task>> due() {
      return this.<Instant>textStep(DUE);
    }
  }

  /** A query whose items are in the order of {@code priority}. */
  @CheckReturnValue
  public static final class InOrderOfPriorityQuery
      extends PartialQueryBase<InOrderOfPriorityItem, Task, InOrderOfPriorityQuery> {
    private InOrderOfPriorityQuery(QueryPlan<InOrderOfPriorityItem> plan) {
      super(plan, InOrderOfPriorityQuery::new);
    }

    /** Starts a condition on {@code priority} (KeyConditionExpression). */
    public NumberKeyStep<
            Integer,
            PartialQuery<InOrderOfPriorityItem, Task>,
            PartialQuery<InOrderOfPriorityItem, Task>>
        priority() {
      return this.<Integer>numberStep(PRIORITY);
    }
  }

  /** What the index {@code priority-lsi} holds of {@link Task}. */
  public record InOrderOfPriorityItem(String owner, String title, int priority) {
    /** The attributes of {@link InOrderOfPriorityItem}, for conditions. */
    public static final class A {
      /**
       * The partition key {@code owner}, stored as text (S). For conditions alone: no update
       * changes a key.
       */
      public static final ComparableTextAttribute<InOrderOfPriorityItem, String> owner =
          new ComparableTextAttribute<InOrderOfPriorityItem, String>(
              AttributePath.of("owner"), Converters.TEXT);

      /**
       * The sort key {@code title}, stored as text (S). For conditions alone: no update changes a
       * key.
       */
      public static final ComparableTextAttribute<InOrderOfPriorityItem, String> title =
          new ComparableTextAttribute<InOrderOfPriorityItem, String>(
              AttributePath.of("title"), Converters.TEXT);

      /** The attribute {@code priority}, stored as a number (N). */
      public static final NumberAttribute<InOrderOfPriorityItem, Integer> priority =
          new NumberAttribute<InOrderOfPriorityItem, Integer>(
              AttributePath.of("priority"), Converters.INTEGER);

      private A() {}
    }
  }

  /** The attributes of {@link Task}, for conditions and updates. */
  public static final class A {
    /**
     * The partition key {@code owner}, stored as text (S). For conditions alone: no update changes
     * a key.
     */
    public static final ComparableTextAttribute<Task, String> owner =
        new ComparableTextAttribute<Task, String>(AttributePath.of("owner"), Converters.TEXT);

    /**
     * The sort key {@code title}, stored as text (S). For conditions alone: no update changes a
     * key.
     */
    public static final ComparableTextAttribute<Task, String> title =
        new ComparableTextAttribute<Task, String>(AttributePath.of("title"), Converters.TEXT);

    /**
     * The attribute {@code due}, stored as text (S); absent where it is null, and an absent
     * attribute equals nothing.
     */
    public static final OptionalTextAttribute<Task, Instant> due =
        new OptionalTextAttribute<Task, Instant>(AttributePath.of("due"), Converters.INSTANT);

    /** The attribute {@code priority}, stored as a number (N). */
    public static final NumberAttribute<Task, Integer> priority =
        new NumberAttribute<Task, Integer>(AttributePath.of("priority"), Converters.INTEGER);

    private A() {}
  }
}
