package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.internal.item.TableAccess;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes outcomes of writes. */
final class Attempt {
  private Attempt() {}

  /** What becomes of {@code write}, which throws where its condition does not hold. */
  static <M> Outcome<M> of(TableAccess<M> access, Supplier<M> write) {
    return ofFound(access, () -> Optional.of(write.get()));
  }

  /** The same of a write that is also rejected if it gives nothing. */
  static <M> Outcome<M> ofFound(TableAccess<M> access, Supplier<Optional<M>> write) {
    try {
      Optional<M> written = write.get();
      return written.isPresent()
          ? new Outcome.Applied<>(written.get())
          : rejected(access, null, false);
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
