package io.dynamodel.engine.transaction;

import io.dynamodel.engine.table.Target;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The actions of a transaction: all are done, or none. */
final class Attempts<A> {

  /** The most bytes of all items of a transaction. */
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private final List<A> actions;

  Attempts(List<A> actions) {
    this.actions = actions;
  }

  /**
   * Checks that each action has an item of its own.
   *
   * @param target finds the item; an action that it refuses is reported later
   * @throws ServiceException if two actions have the same
   */
  void checkTargets(Function<A, Target> target) {
    Set<Target> targets = new HashSet<>();
    for (A action : actions) {
      if (!isNew(action, target, targets)) {
        throw ServiceException.validation(
            "Transaction request cannot include multiple operations on one item");
      }
    }
  }

  private static <A> boolean isNew(A action, Function<A, Target> target, Set<Target> targets) {
    try {
      return targets.add(target.apply(action));
    } catch (ServiceException refusal) {
      return true;
    }
  }

  /**
   * Tries all actions.
   *
   * @param refusesAll which errors of an action are the answer to the request as a whole
   * @throws ServiceException a TransactionCanceledException if one action or more is refused
   */
  <R> List<R> all(Function<A, R> attempt, Predicate<ServiceException> refusesAll) {
    List<R> results = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (A action : actions) {
      try {
        results.add(attempt.apply(action));
        reasons.add(Reason.NONE);
      } catch (ServiceException refusal) {
        if (refusesAll.test(refusal)) {
          throw refusal;
        }
        reasons.add(Reason.of(refusal));
      }
    }
    if (results.size() < actions.size()) {
      throw Reason.cancel(reasons);
    }
    return results;
  }

  /**
   * Checks the bytes of all items together.
   *
   * @throws ServiceException if they are too many
   */
  static void checkSize(long bytes) {
    if (bytes > MAX_BYTES) {
      throw ServiceException.validation(
          "The aggregate size of the items in the transaction exceeds 4 MB");
    }
  }
}
