package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes outcomes of writes. */
final class Attempt {
  private Attempt() {}

  /** What becomes of {@code write}, which fails where its condition does not hold. */
  static <M> Work<Outcome<M>> of(TableAccess<M> access, Work<M> write) {
    return write
        .<Outcome<M>>map(Outcome.Applied::new)
        .orElse(DynamodelException.class, refused(access));
  }

  /** The same of a write that is also rejected if it gives nothing. */
  static <M> Work<Outcome<M>> ofFound(TableAccess<M> access, Work<Optional<M>> write) {
    return write
        .map(
            found ->
                found
                    .<Outcome<M>>map(Outcome.Applied::new)
                    .orElseGet(() -> rejected(access, null, false)))
        .orElse(DynamodelException.class, refused(access));
  }

  private static <M> Function<DynamodelException, Work<Outcome<M>>> refused(TableAccess<M> access) {
    return failure -> {
      if (failure instanceof ConditionFailedException e) {
        return Work.done(rejected(access, e.currentItem().orElse(null), e.mayHaveBeenApplied()));
      }
      if (failure instanceof ItemNotFoundException e) {
        return Work.done(rejected(access, null, e.mayHaveBeenApplied()));
      }
      throw failure;
    };
  }

  private static <M> Outcome<M> rejected(
      TableAccess<M> access,
      @Nullable Map<String, AttributeValue> item,
      boolean mayHaveBeenApplied) {
    return new Outcome.Rejected<>(item, each -> access.table().decode(each), mayHaveBeenApplied);
  }
}
