package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.RequestThreads;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.metrics.CallListener;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model's table: its schema, its physical name, its options, and the Dynamo that reaches it.
 * Immutable. For generated code.
 *
 * @param <M> the model
 */
@Internal
@CheckReturnValue
@SuppressWarnings("exports") // what a table knows of itself is for the runtime alone
public final class TableTarget<M> implements Supplier<TableContext<M>> {
  private final Dynamo dynamo;
  private final TableSchema<M> schema;
  private final @Nullable String name; // null: the one that dynamo maps the model's to
  private final boolean consistentReads;
  private final int parallelRequests;
  private final List<CallListener> listeners;
  private final boolean skipsUnknown;
  private final Connection connection;

  /** That of the last call: most tables keep their names. */
  private volatile @Nullable TableContext<M> context;

  /** Made by the first write. If two make one each, these are the same. */
  private @Nullable WriteCalls<M> writeCalls;

  private TableTarget(
      Dynamo dynamo,
      TableSchema<M> schema,
      @Nullable String name,
      boolean consistentReads,
      int parallelRequests,
      List<CallListener> listeners,
      boolean skipsUnknown) {
    this.dynamo = dynamo;
    this.schema = schema;
    this.name = name;
    this.consistentReads = consistentReads;
    this.parallelRequests = parallelRequests;
    this.listeners = List.copyOf(listeners);
    this.skipsUnknown = skipsUnknown;
    this.connection = dynamo.connection().with(listeners);
  }

  /** The table that {@code dynamo} maps the model's table name to. */
  public static <M> TableTarget<M> of(Dynamo dynamo, TableSchema<M> schema) {
    return new TableTarget<>(
        Objects.requireNonNull(dynamo, "dynamo"), schema, null, false, 1, List.of(), false);
  }

  /** The table of that physical name. */
  public static <M> TableTarget<M> of(Dynamo dynamo, TableSchema<M> schema, String table) {
    Objects.requireNonNull(dynamo, "dynamo");
    Objects.requireNonNull(table, "table");
    return new TableTarget<>(dynamo, schema, table, false, 1, List.of(), false);
  }

  /**
   * The target of {@code table}.
   *
   * @throws IllegalArgumentException if a user's class says that it is one
   */
  static <M> TableTarget<M> of(ModelTable<M> table) {
    if (Objects.requireNonNull(table, "table") instanceof DynamoTable<M, ?> generated) {
      return generated.target();
    }
    if (table instanceof AsyncTable<M, ?> generated) {
      return generated.target();
    }
    throw new IllegalArgumentException(
        table.getClass().getName() + " is not a table class: use a generated one");
  }

  /** The same table as that of the type of {@code item}. */
  <X extends M> TableTarget<X> of(X item) {
    return of(schema.of(Objects.requireNonNull(item, "item")));
  }

  /**
   * The same table as that of the type of {@code key}.
   *
   * @throws IllegalArgumentException if it is of no type of a sealed model
   */
  <X extends M> TableTarget<X> of(Key<X> key) {
    return of(Objects.requireNonNull(key, "key").schemaIn(schema));
  }

  /** The same table as that of all its types. */
  TableTarget<?> ofTable() {
    return of(schema.ofTable());
  }

  @SuppressWarnings("unchecked") // one schema is of one model
  private <X> TableTarget<X> of(TableSchema<X> own) {
    return own == (TableSchema<?>) schema
        ? (TableTarget<X>) this
        : new TableTarget<>(
            dynamo, own, name, consistentReads, parallelRequests, listeners, skipsUnknown);
  }

  TableTarget<M> withConsistentReads() {
    return new TableTarget<>(dynamo, schema, name, true, parallelRequests, listeners, skipsUnknown);
  }

  TableTarget<M> withParallelRequests(int requests) {
    int checked = checkedParallelRequests(requests);
    return new TableTarget<>(
        dynamo, schema, name, consistentReads, checked, listeners, skipsUnknown);
  }

  TableTarget<M> withListener(CallListener listener) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.add(Objects.requireNonNull(listener, "listener"));
    return new TableTarget<>(
        dynamo, schema, name, consistentReads, parallelRequests, all, skipsUnknown);
  }

  TableTarget<M> onUnknownType(UnknownType reaction) {
    Objects.requireNonNull(reaction, "reaction");
    return new TableTarget<>(
        dynamo,
        schema,
        name,
        consistentReads,
        parallelRequests,
        listeners,
        reaction == UnknownType.SKIP);
  }

  /** Whether queries and scans leave items out that are of no type of the model. */
  boolean skipsUnknown() {
    return skipsUnknown;
  }

  static int checkedParallelRequests(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("parallel requests: at least 1, not " + requests);
    }
    return requests;
  }

  Dynamo dynamo() {
    return dynamo;
  }

  /** The model, without asking for the table's name. */
  TableSchema<M> schema() {
    return schema;
  }

  /** The physical name that the table has now. */
  String name() {
    return name == null ? dynamo.tableName(schema.table()) : name;
  }

  List<CallListener> listeners() {
    return listeners;
  }

  /** What an operation that starts now knows of the table. */
  TableContext<M> context() {
    String table = name();
    TableContext<M> known = context;
    if (known == null || !known.table().equals(table)) {
      known =
          new TableContext<>(
              schema, table, consistentReads, connection.capacity(), dynamo.valuesInMessages());
      context = known;
    }
    return known;
  }

  /** The same as {@link #context}, for those who ask when they need it. */
  @Override
  public TableContext<M> get() {
    return context();
  }

  TableAccess<M> access() {
    return new TableAccess<>(connection, this);
  }

  /** Writes of one item, as calls. */
  WriteCalls<M> writeCalls() {
    WriteCalls<M> made = writeCalls;
    if (made == null) {
      made = new WriteCalls<>(access(), dynamo.batching().backoff());
      writeCalls = made;
    }
    return made;
  }

  /** A call of one request, made for {@code table}. */
  <T> Call<T> call(TableContext<M> table, Exchange<?, ?, T> request) {
    return connection.call(request, table.table());
  }

  Reads reads() {
    return new Reads(
        access(), batching(), dynamo.cursorSeal(), RequestThreads.EXECUTOR, dynamo.clock());
  }

  Batching batching() {
    return dynamo.batching().parallel(parallelRequests);
  }

  /** Writes to the table as it is now. */
  TableWrites<M> writes() {
    return writes(context());
  }

  TableWrites<M> writes(TableContext<M> table) {
    return new TableWrites<>(table, dynamo.ids(), dynamo.clock());
  }

  Connection connection() {
    return connection;
  }

  TableSources<M> sources() {
    return new TableSources<>(context());
  }
}
