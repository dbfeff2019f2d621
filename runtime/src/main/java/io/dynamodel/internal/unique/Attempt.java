package io.dynamodel.internal.unique;

import io.dynamodel.Key;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.TransactionFailedException.Reason;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Tries;
import io.dynamodel.internal.item.Canonical;
import io.dynamodel.internal.item.GetItem;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.KeyIdentity;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.transact.TransactGetItems;
import io.dynamodel.internal.transact.TransactWriteItems;
import io.dynamodel.internal.write.GuardWrite;
import io.dynamodel.internal.write.ItemWrite;
import io.dynamodel.internal.write.PutWrite;
import io.dynamodel.internal.write.UniquePlan;
import io.dynamodel.internal.write.UniqueWrite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * One try of a write of an item with unique values. It assumes something of the item that is there,
 * and of its guards; where DynamoDB finds that it is not so, the next try knows better.
 *
 * @param plan what is sent
 * @param lost the guards of new values whose holders have lost these, with the keys of the holders
 * @param others the guards of old values that other items hold
 * @param number of the try, from 1
 * @param conflicts how many tries just before it met others under way
 * @param unclear whether one of the tries before it may have been done
 */
record Attempt<M, T>(
    Result<M, T> result,
    UniquePlan<M> plan,
    Map<TableKey, Map<String, AttributeValue>> lost,
    Set<TableKey> others,
    int number,
    int conflicts,
    boolean unclear) {
  private static final int MOST = 10;
  private static final String REFUSED = "ConditionalCheckFailed";
  private static final String CONFLICT = "TransactionConflict";

  /** What DynamoDB calls the reasons that pass. */
  private static final Set<String> PASSING =
      Set.of(CONFLICT, "ThrottlingError", "ProvisionedThroughputExceeded");

  /** The first step of {@code write}. */
  static <M, T> Step.Next<T> first(UniqueWrite<M> write, Result<M, T> result) {
    if (write.before() instanceof UniqueWrite.Before.Assumed assumed) {
      return first(write, result, assumed.item()).step();
    }
    return new Step.Next<>(
        GetItem.stored(write.table().consistent(), write.key())
            .then(found -> first(write, result, found.orElse(null)).step()),
        0);
  }

  private static <M, T> Attempt<M, T> first(
      UniqueWrite<M> write, Result<M, T> result, @Nullable Map<String, AttributeValue> old) {
    return new Attempt<>(result, write.over(old), Map.of(), Set.of(), 1, 0, false);
  }

  private Step.Next<T> step() {
    return new Step.Next<>(exchange(), conflicts);
  }

  private Exchange<?, ?, Step<T>> exchange() {
    List<ItemWrite<?>> writes = writes();
    return writes.size() == 1
        ? result.ofRequest(plan.item()).then(Step.Done::new, this::after)
        : TransactWriteItems.of(writes, table().capacity())
            .then(done -> result.ofTransaction(plan), this::after);
  }

  private List<ItemWrite<?>> writes() {
    return plan.writes(lost, others);
  }

  private TableContext<M> table() {
    return plan.of().table();
  }

  /** What to do after {@code failure}: which it throws if that is what the write comes to. */
  private Step<T> after(RuntimeException failure) {
    if (failure instanceof TransactionFailedException cancelled) {
      return after(cancelled);
    }
    if (failure instanceof TransactionConflictException conflict) {
      return again(CONFLICT, conflict);
    }
    if (failure instanceof ConditionFailedException refused) {
      return afterRefusal(refused, refused.currentItem().orElse(null));
    }
    return failed(failure, null);
  }

  private Step<T> after(TransactionFailedException cancelled) {
    Reason own = cancelled.reasons().get(0);
    if (own.code().equals(REFUSED)) {
      return afterRefusal(own.failure().orElse(cancelled), own.currentItem().orElse(null));
    }
    if (cancelled.failed().stream().anyMatch(reason -> reason.code().equals(REFUSED))) {
      return afterGuards(cancelled);
    }
    if (cancelled.failed().stream().allMatch(reason -> PASSING.contains(reason.code()))) {
      return again(cancelled.failed().get(0).code(), cause(cancelled));
    }
    throw own.failure().orElse(cancelled);
  }

  /** Others are under way: the same once more. */
  private Step<T> again(String code, DynamoDbException cause) {
    return next(plan, lost, others, conflicts + 1, code, cause);
  }

  /**
   * The write of the item was refused.
   *
   * @param failure what that means if the item is as assumed
   * @param item the one that is there; null: none
   */
  private Step<T> afterRefusal(
      RuntimeException failure, @Nullable Map<String, AttributeValue> item) {
    if (isFinal(failure, item) || !plan.isOutdatedBy(item)) {
      return failed(failure, item);
    }
    return next(plan.of().over(item), Map.of(), Set.of(), 0, REFUSED, cause(failure));
  }

  /** Whether another plan would fail just so. */
  private static boolean isFinal(
      RuntimeException failure, @Nullable Map<String, AttributeValue> item) {
    return failure instanceof ItemAlreadyExistsException
        || (failure instanceof VersionConflictException && item != null)
        || !(failure instanceof ConditionFailedException);
  }

  /** A try before this may have done all of it, and nobody has changed it since. */
  private Step<T> failed(RuntimeException failure, @Nullable Map<String, AttributeValue> item) {
    boolean ofCondition =
        failure instanceof ConditionFailedException || failure instanceof ItemNotFoundException;
    if (!unclear || !ofCondition || !(failure.getCause() instanceof DynamoDbException cause)) {
      throw failure;
    }
    RuntimeException told = plan.item().refusal().apply(new Refused(item, cause, true));
    if (!(failure instanceof ItemAlreadyExistsException)
        || !(plan.item() instanceof PutWrite<M> put)
        || item == null
        || !Canonical.of(item).equals(Canonical.of(put.item()))) {
      throw told;
    }
    List<KeyRead> reads =
        plan.guards().values().stream().map(guard -> KeyRead.of(table(), guard.key())).toList();
    return reads.isEmpty()
        ? result.ofTransaction(plan)
        : new Step.Next<>(
            TransactGetItems.of(reads, table().capacity())
                .then(
                    found -> {
                      if (reads.stream().allMatch(read -> isOwn(found.get(read.id())))) {
                        return result.ofTransaction(plan);
                      }
                      throw told;
                    }),
            0);
  }

  private boolean isOwn(@Nullable StoredItem guard) {
    Map<String, AttributeValue> holder =
        guard == null ? null : Guard.holder(table(), guard.attributes());
    return holder != null
        && KeyIdentity.of(table(), holder).equals(KeyIdentity.of(table(), plan.item().key()));
  }

  /** Only guards were refused: others hold the values, or have lost them. */
  private Step<T> afterGuards(TransactionFailedException cancelled) {
    List<ItemWrite<?>> writes = writes();
    Map<TableKey, Map<String, AttributeValue>> stillLost = new HashMap<>(lost);
    Set<TableKey> ofOthers = new HashSet<>(others);
    for (int i = 1; i < writes.size(); i++) {
      Reason reason = cancelled.reasons().get(i);
      if (!reason.code().equals(REFUSED)) {
        continue;
      }
      if (!(writes.get(i) instanceof GuardWrite<?> guard)) {
        stillLost.clear(); // a holder has got its value back
        continue;
      }
      TableKey id = TableKey.of(table(), guard.key());
      stillLost.remove(id);
      if (guard.to() != null) {
        return afterClaim(guard, reason, stillLost, ofOthers, cancelled);
      }
      ofOthers.add(id);
    }
    return next(plan, stillLost, ofOthers, 0, REFUSED, cause(cancelled));
  }

  /** The holder that a guard names is asked whether it has the value. */
  private Step<T> afterClaim(
      GuardWrite<?> claim,
      Reason reason,
      Map<TableKey, Map<String, AttributeValue>> known,
      Set<TableKey> ofOthers,
      TransactionFailedException cancelled) {
    Map<String, AttributeValue> holder =
        reason.currentItem().map(guard -> Guard.holder(table(), guard)).orElse(null);
    if (holder == null) {
      throw taken(reason, cancelled);
    }
    TableKey id = TableKey.of(table(), claim.key());
    return new Step.Next<>(
        GetItem.stored(table().consistent(), holder)
            .then(
                found -> {
                  if (found.isPresent() && Guard.isHeldBy(table(), id, found.get())) {
                    throw taken(reason, cancelled);
                  }
                  Map<TableKey, Map<String, AttributeValue>> all = new HashMap<>(known);
                  all.put(id, holder);
                  return next(plan, all, ofOthers, 0, REFUSED, cause(cancelled));
                }),
        0);
  }

  private static RuntimeException taken(Reason reason, TransactionFailedException cancelled) {
    return reason.failure().orElse(cancelled);
  }

  /**
   * The next try.
   *
   * @param code what DynamoDB calls the reason why this one was not done
   * @throws TransactionFailedException if there is no other one
   */
  private Step<T> next(
      UniquePlan<M> newPlan,
      Map<TableKey, Map<String, AttributeValue>> newLost,
      Set<TableKey> newOthers,
      int newConflicts,
      String code,
      DynamoDbException cause) {
    if (number == MOST) {
      throw exhausted(code, cause);
    }
    boolean mayBeDone = unclear || Tries.of(cause).mayHaveBeenDoneBefore();
    return new Attempt<>(
            result,
            newPlan,
            Map.copyOf(newLost),
            Set.copyOf(newOthers),
            number + 1,
            newConflicts,
            mayBeDone)
        .step();
  }

  private TransactionFailedException exhausted(String code, DynamoDbException cause) {
    Reason reason =
        new Reason(
            table().table(),
            Key.of(table().schema(), plan.item().key()),
            code,
            cause.getMessage(),
            null,
            null,
            table()::decode);
    return new TransactionFailedException(
        List.of(code.equals(REFUSED) ? reason.ofOutdatedValues() : reason), cause);
  }

  /** What DynamoDB says: all that is tried again is a refusal of DynamoDB's. */
  private static DynamoDbException cause(RuntimeException failure) {
    if (failure.getCause() instanceof DynamoDbException cause) {
      return cause;
    }
    throw failure;
  }
}
