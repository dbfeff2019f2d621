package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.internal.TableAccess;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes outcomes of writes. */
final class Attempt {
  private Attempt() {}

  /** What becomes of {@code write}, which throws where its condition does not hold. */
  static <M> Outcome<M> of(TableAccess<M> access, Supplier<M> write) {
    try {
      return new Outcome.Applied<>(write.get());
    } catch (ConditionFailedException e) {
      return rejected(access, e.currentItem().orElse(null), e.mayHaveBeenApplied());
    } catch (ItemNotFoundException e) {
      return rejected(access, null, e.mayHaveBeenApplied());
    }
  }

  private static <M> Outcome<M> rejected(
      TableAccess<M> access,
      @Nullable Map<String, AttributeValue> item,
      boolean mayHaveBeenApplied) {
    return new Outcome.Rejected<>(item, each -> access.table().decode(each), mayHaveBeenApplied);
  }
}
