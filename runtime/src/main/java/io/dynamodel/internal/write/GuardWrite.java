package io.dynamodel.internal.write;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.ItemSize;
import io.dynamodel.internal.item.Refused;
import io.dynamodel.internal.item.TableContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Gives a unique value to an item, or takes it from one, as part of a transaction that writes the
 * items. It is done if nobody has the value, or one of the two.
 *
 * @param from the key of the item that is to lose the value; null: none
 * @param to the key of the item that is to have it; null: none, and the guard is deleted
 * @param <M> the model
 */
public record GuardWrite<M>(
    TableContext<M> table,
    Guard guard,
    @Nullable Map<String, AttributeValue> from,
    @Nullable Map<String, AttributeValue> to)
    implements ItemWrite<M> {

  /** For the item of {@code holder}, which is to have the value. */
  public static <M> GuardWrite<M> claim(
      TableContext<M> table, Guard guard, Map<String, AttributeValue> holder) {
    return new GuardWrite<>(table, guard, null, holder);
  }

  /** Of the item of {@code holder}, which is to have the value no more. */
  static <M> GuardWrite<M> release(
      TableContext<M> table, Guard guard, Map<String, AttributeValue> holder) {
    return new GuardWrite<>(table, guard, holder, null);
  }

  /** The same, which takes the value from the item of {@code holder}. */
  public GuardWrite<M> takenFrom(Map<String, AttributeValue> holder) {
    return new GuardWrite<>(table, guard, holder, to);
  }

  @Override
  public Map<String, AttributeValue> key() {
    return guard.key(table);
  }

  /** What is put; null: the guard is deleted. */
  public @Nullable Map<String, AttributeValue> item() {
    return to == null ? null : guard.item(table, to);
  }

  @Override
  public long bytesAtLeast() {
    return ItemSize.atLeast(to == null ? key() : guard.item(table, to));
  }

  @Override
  public Condition<M> condition() {
    StoredAttribute<M> holder = new StoredAttribute<>(Guard.HOLDER);
    Condition<M> free = new StoredAttribute<M>(table.keyNames().get(0)).notExists();
    return Stream.of(from, to)
        .flatMap(Stream::ofNullable)
        .<Condition<M>>map(key -> holder.eq(AttributeValues.map(key)))
        .reduce(free, Condition::or);
  }

  @Override
  public List<Change<M>> actions() {
    return List.of();
  }

  /** Somebody else has the value. */
  @Override
  public Function<Refused, RuntimeException> refusal() {
    return refused ->
        guard.taken(
            table,
            Objects.requireNonNull(to == null ? from : to),
            refused.item() == null ? null : Guard.holder(table, refused.item()),
            refused.cause());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.guard(this);
  }
}
