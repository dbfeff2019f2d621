package io.dynamodel.internal.write;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update has from a record, to make keys of indexes of it. That the item has other parts is
 * no reason to refuse the update, which is made again then, of what the item has.
 *
 * @param parts what the keys were made of
 * @param again makes the update of the parts that an item has
 * @param <M> the model
 */
record Borrowed<M>(
    List<BorrowedPart> parts, Function<Map<String, AttributeValue>, UpdateWrite<M>> again) {

  /** {@code condition}, and that the item has the parts. */
  @Nullable Condition<M> with(@Nullable Condition<M> condition) {
    Condition<M> all = condition;
    for (BorrowedPart part : parts) {
      Condition<M> same = part.condition();
      all = all == null ? same : all.and(same);
    }
    return all;
  }

  /** The update made of what {@code item} has; empty if it has what was assumed. */
  Optional<UpdateWrite<M>> over(Map<String, AttributeValue> item) {
    return parts.stream().allMatch(part -> part.isIn(item))
        ? Optional.empty()
        : Optional.of(again.apply(item));
  }

  /** {@code failure}, with the part that the item has another value of, if that is the reason. */
  RuntimeException explained(RuntimeException failure, UpdateWrite<M> update, Refused refused) {
    Map<String, AttributeValue> item = refused.item();
    if (item == null
        || failure instanceof VersionConflictException
        || !(failure instanceof ConditionFailedException)) {
      return failure;
    }
    List<String> others =
        parts.stream().filter(part -> !part.isIn(item)).map(BorrowedPart::attribute).toList();
    if (others.isEmpty()) {
      return failure;
    }
    TableContext<M> table = update.table();
    return new ConditionFailedException(
        "the keys of indexes were made with %s of the record, and the item has another value"
            .formatted(String.join(", ", others)),
        table.table(),
        table.keyText(update.key()),
        item,
        table::decode,
        refused.mayHaveBeenApplied(),
        refused.cause());
  }
}
