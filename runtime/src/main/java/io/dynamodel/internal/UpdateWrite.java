package io.dynamodel.internal;

import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.expression.UpsertParent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes an item.
 *
 * @param actions the user's, then those of the runtime
 * @param <M> the model
 */
public record UpdateWrite<M>(
    TableContext<M> table,
    Map<String, AttributeValue> key,
    List<UpdateAction<M>> actions,
    @Nullable Condition<M> condition,
    Function<Refused, RuntimeException> refusal)
    implements ItemWrite<M> {

  /**
   * The documents and maps of which actions set members, in whatever items: where one of them is
   * absent, one request can't do the update. Empty: one can.
   */
  public List<UpsertParent<M>> upsertParents() {
    return actions.stream().flatMap(action -> action.upsertParent().stream()).toList();
  }

  /**
   * The same for an item without the documents and maps at these paths, which it creates: on
   * condition that they are absent.
   */
  UpdateWrite<M> creating(Set<AttributePath> absent) {
    List<UpdateAction<M>> changed = new ArrayList<>();
    Condition<M> all = condition;
    for (UpdateAction<M> action : actions) {
      UpsertParent<M> parent =
          action.upsertParent().filter(each -> absent.contains(each.path())).orElse(null);
      changed.add(parent == null ? action : parent.creation());
      if (parent != null) {
        all = all == null ? parent.isAbsent() : all.and(parent.isAbsent());
      }
    }
    return new UpdateWrite<>(table, key, List.copyOf(changed), all, refusal);
  }
}
