package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.internal.TableAccess;
import java.util.function.Supplier;

/** Makes outcomes of writes. */
final class Attempt {
  private Attempt() {}

  /** What becomes of {@code write}, which throws where its condition does not hold. */
  static <M> Outcome<M> of(TableAccess<M> access, Supplier<M> write) {
    try {
      return new Outcome.Applied<>(write.get());
    } catch (ConditionFailedException e) {
      return new Outcome.Rejected<>(
          e.currentItem().orElse(null), item -> access.table().decode(item));
    } catch (ItemNotFoundException e) {
      return new Outcome.Rejected<>(null, item -> access.table().decode(item));
    }
  }
}
