package io.dynamodel;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.write.ItemWrite;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Collects the operations of a transaction:
 *
 * <pre>{@code
 * dynamo.transactWrite(
 *     tx ->
 *         tx.insert(orders, order)
 *             .update(accounts, AccountTable.key("a1"), u -> u.apply(B.spent.set(B.spent.plus(5))))
 *             .check(customers, CustomerTable.key("c1"), C.active.eq(true)));
 * }</pre>
 *
 * <p>Each operation does what the table's method of that name does, with ids, versions and times,
 * and with the conditions that these need.
 *
 * <p>An operation is checked when it is added: an {@link IllegalArgumentException} if the
 * transaction has another one on the same item, if it already has 100, or if it exceeds 4 MB; an
 * {@link ItemValidationException} if DynamoDB can't store the item. Reads inside of the lambda are
 * not part of the transaction. Only the thread that runs the lambda can add operations, until the
 * lambda returns: other threads get an {@link IllegalStateException}.
 *
 * @see Dynamo#transactWrite(Consumer)
 */
public final class TransactWrite {

  /** Where operations go. */
  interface Sink {
    void add(TableTarget<?> table, ItemWrite<?> write);

    void token(String token);
  }

  private final Dynamo dynamo;
  private final Sink sink;
  private final Collecting collecting =
      new Collecting(
          "the transaction is over: its operations are collected before transactWrite returns");

  private TransactWrite(Dynamo dynamo, Sink sink) {
    this.dynamo = dynamo;
    this.sink = sink;
  }

  /** Has all that {@code operations} collects go to {@code sink}. */
  static void collect(Dynamo dynamo, Sink sink, Consumer<TransactWrite> operations) {
    TransactWrite transaction = new TransactWrite(dynamo, sink);
    transaction.collecting.run(transaction, operations);
  }

  /**
   * Creates or replaces an item, as {@link DynamoTable#put(Object)} does. In a model with counters,
   * the record in the results has its own counts: DynamoDB does not tell the stored ones.
   */
  public <M, X extends M> TransactWrite put(ModelTable<M> table, X item) {
    TableTarget<X> own = target(table).of(item);
    return add(own, own.writes().put(item, null));
  }

  /** The same if {@code condition} holds for the item that is there. */
  public <M, X extends M> TransactWrite put(ModelTable<M> table, X item, Condition<X> condition) {
    Objects.requireNonNull(condition, "condition");
    TableTarget<X> own = target(table).of(item);
    return add(own, own.writes().put(item, condition));
  }

  /** Creates an item whose key is free, as {@link DynamoTable#insert} does. */
  public <M, X extends M> TransactWrite insert(ModelTable<M> table, X item) {
    TableTarget<X> own = target(table).of(item);
    return add(own, own.writes().insert(item));
  }

  /**
   * The same, where an item past its time to live counts as gone, as {@link
   * DynamoTable#insertOrReplaceExpired} does. In a model with versions, the items that are there
   * are read before the transaction is sent (BatchGetItem, strongly consistent); what is read is
   * part of the conditions.
   *
   * @throws IllegalArgumentException also if the model has no time to live
   */
  public <M, X extends M> TransactWrite insertOrReplaceExpired(ModelTable<M> table, X item) {
    TableTarget<X> own = target(table).of(item);
    return add(own, own.writes().insertOrReplaceExpired(item));
  }

  /**
   * Changes an item that exists: {@code u -> u.apply(…).when(…)}.
   *
   * @throws IllegalArgumentException also if there are no actions in a model without versions, or
   *     if two of them overlap
   */
  public <M, X extends M> TransactWrite update(
      ModelTable<M> table, Key<X> key, UnaryOperator<Update.Draft<X>> update) {
    Objects.requireNonNull(update, "update");
    TableTarget<X> own = target(table).of(key);
    Update.Draft<X> draft = draft(update);
    return add(own, own.writes().update(key, draft.actions(), draft.condition()));
  }

  /** The same for the key of {@code item}, and, in a model with versions, its version. */
  public <M, X extends M> TransactWrite update(
      ModelTable<M> table, X item, UnaryOperator<Update.Draft<X>> update) {
    Objects.requireNonNull(update, "update");
    TableTarget<X> own = target(table).of(item);
    Update.Draft<X> draft = draft(update);
    return add(own, own.writes().update(item, draft.actions(), draft.condition()));
  }

  /**
   * Changes an item, or creates it from the actions.
   *
   * @throws ItemValidationException also if they leave a required attribute out
   */
  public <M, X extends M> TransactWrite upsert(
      ModelTable<M> table, Key<X> key, UnaryOperator<Update.Draft<X>> update) {
    Objects.requireNonNull(update, "update");
    TableTarget<X> own = target(table).of(key);
    Update.Draft<X> draft = draft(update);
    return add(own, own.writes().upsert(key, draft.actions(), draft.condition()));
  }

  /** Deletes an item, if there is one. */
  public <M, X extends M> TransactWrite delete(ModelTable<M> table, Key<X> key) {
    TableTarget<X> own = target(table).of(key);
    return add(own, own.writes().delete(key));
  }

  /** Deletes an item that exists, if {@code condition} holds for it. */
  public <M, X extends M> TransactWrite delete(
      ModelTable<M> table, Key<X> key, Condition<X> condition) {
    TableTarget<X> own = target(table).of(key);
    return add(own, own.writes().deleteExisting(key, condition));
  }

  /**
   * Deletes an item, if there is one; in a model with versions, it has to have the version of
   * {@code item} then.
   */
  public <M, X extends M> TransactWrite delete(ModelTable<M> table, X item) {
    TableTarget<X> own = target(table).of(item);
    return add(own, own.writes().delete(item));
  }

  /**
   * Changes nothing, but {@code condition} has to hold for the item. If there is no item, a
   * condition that holds for absent attributes holds, such as {@code ne} and {@code notExists}: ask
   * for an attribute that every item has ({@code exists}) to have it there.
   */
  public <M, X extends M> TransactWrite check(
      ModelTable<M> table, Key<X> key, Condition<X> condition) {
    TableTarget<X> own = target(table).of(key);
    return add(own, own.writes().check(key, condition));
  }

  /**
   * DynamoDB does the transaction once, even if it is sent several times under this token within 10
   * minutes (ClientRequestToken). Without a token, this holds only for what the SDK itself sends
   * again.
   *
   * <p>The content has to be the same each time. Generated ids and times of writes differ, unless
   * the record already has them. DynamoDB refuses other content ({@code
   * IdempotentParameterMismatchException}): something was sent under this token before, and may be
   * done.
   *
   * @param token 1 to 36 characters
   * @throws IllegalArgumentException if it is none
   * @throws IllegalStateException if one of several transactions was sent already
   */
  public TransactWrite token(String token) {
    collecting.check();
    sink.token(TransactToken.check(token));
    return this;
  }

  private static <M> Update.Draft<M> draft(UnaryOperator<Update.Draft<M>> update) {
    return Objects.requireNonNull(update.apply(new Update.Draft<>()), "draft");
  }

  private <M> TableTarget<M> target(ModelTable<M> table) {
    collecting.check();
    TableTarget<M> target = TableTarget.of(table);
    dynamo.checkReaches(target);
    return target;
  }

  private TransactWrite add(TableTarget<?> table, ItemWrite<?> write) {
    sink.add(table, write);
    return this;
  }
}
