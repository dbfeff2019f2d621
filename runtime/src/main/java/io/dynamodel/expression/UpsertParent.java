package io.dynamodel.expression;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.expression.Action.Upsert;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The document or map of which an upsert sets members, for items that lack it. For the runtime: in
 * place of the upsert it sends {@link #creation}, on the condition {@link #isAbsent}.
 *
 * @param <M> the model
 */
public final class UpsertParent<M> {
  private final Upsert upsert;

  UpsertParent(Upsert upsert) {
    this.upsert = upsert;
  }

  /** Where it stands in the item. */
  public AttributePath path() {
    return upsert.path();
  }

  /** Stores it as a whole, with nothing but those members: {@code SET}. */
  public UpdateAction<M> creation() {
    return UpdateAction.set(path(), new Operand.Literal(upsert.created()));
  }

  /** It is absent or a stored NULL. */
  public Condition<M> isAbsent() {
    return Conditions.isAbsentOrNull(path());
  }

  /** Whether {@link #isAbsent} holds for {@code item}. */
  public boolean isAbsentFrom(Map<String, AttributeValue> item) {
    return path().valueIn(item).filter(value -> !AttributeValues.isNull(value)).isEmpty();
  }
}
