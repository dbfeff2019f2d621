package io.dynamodel.internal.write;

import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.internal.item.ItemSize;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes an item.
 *
 * @param actions the user's, then those of the runtime
 * @param borrowed what keys of indexes were made of that the item has to have, as {@code condition}
 *     says, too; null: nothing
 * @param <M> the model
 */
public record UpdateWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    List<Change<M>> actions,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal,
    @Nullable Borrowed<M> borrowed)
    implements ConditionalWrite<M> {

  /** An update that borrows nothing. */
  UpdateWrite(
      TableContext<M> table,
      Map<String, AttributeValue> key,
      List<Change<M>> actions,
      @Nullable Condition<M> condition,
      Function<Refused, RuntimeException> refusal) {
    this(table, key, actions, condition, refusal, null);
  }

  /** The same with {@code more}, if the item has what these borrow. */
  UpdateWrite<M> with(List<Change<M>> more, Borrowed<M> parts) {
    return new UpdateWrite<>(
        table, key, UpdateRules.with(actions, more), parts.with(condition), refusal, parts);
  }

  /** The same for {@code item}, which it was refused for; empty: nothing would be different. */
  Optional<UpdateWrite<M>> madeFor(Map<String, AttributeValue> item) {
    return borrowed == null ? Optional.empty() : borrowed.over(item);
  }

  /** What a refusal means in a transaction, which is not sent again. */
  RuntimeException refusedInTransaction(Refused refused) {
    RuntimeException failure = refusal.apply(refused);
    return borrowed == null ? failure : borrowed.explained(failure, this, refused);
  }

  /** The same as one request that fits {@code item}, whatever is absent or NULL in that. */
  UpdateWrite<M> onto(Map<String, AttributeValue> item) {
    return madeFor(item).orElse(this).over(emptyIn(item));
  }

  /** Whether the same request fits the two items. */
  boolean fitsAlike(Map<String, AttributeValue> first, Map<String, AttributeValue> second) {
    return emptyIn(first).equals(emptyIn(second))
        && madeFor(first).orElse(this).madeFor(second).isEmpty();
  }

  /** Whether one request needs to know the item. */
  boolean needsItem() {
    return !upsertParents().isEmpty() || !gaps().isEmpty();
  }

  private Set<AttributePath> emptyIn(Map<String, AttributeValue> item) {
    return Stream.concat(upsertParents().stream(), gaps().stream())
        .filter(place -> place.isAbsentOrNullIn(item))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public long bytesAtLeast() {
    return ItemSize.atLeast(key) + ItemSize.atLeast(UpdateRules.stored(actions));
  }

  /**
   * Where the documents and maps stand of which actions set members, in whatever items: where one
   * of them is absent, one request can't do the update. Empty: one can.
   */
  public List<AttributePath> upsertParents() {
    return actions.stream().flatMap(action -> action.upsertParent().stream()).toList();
  }

  /** Where a stored NULL, which reads as empty, keeps one request from doing the update. */
  List<AttributePath> gaps() {
    return actions.stream().flatMap(Change::gaps).toList();
  }

  /** The same for an item that has nothing, or a NULL, at these places: on that condition. */
  UpdateWrite<M> over(Set<AttributePath> empty) {
    if (empty.isEmpty()) {
      return this;
    }
    List<Change<M>> changed = actions.stream().flatMap(each -> each.over(empty)).toList();
    Condition<M> all = condition;
    for (AttributePath place : empty) {
      Condition<M> isEmpty = place.isAbsentOrNull();
      all = all == null ? isEmpty : all.and(isEmpty);
    }
    return new UpdateWrite<>(table, key, changed, all, refusal, borrowed);
  }

  @Override
  public UpdateWrite<M> onlyIf(Condition<M> more) {
    return new UpdateWrite<>(
        table, key, actions, ConditionalWrite.both(more, condition), refusal, borrowed);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.update(this);
  }
}
