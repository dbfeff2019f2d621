package io.dynamodel;

import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.internal.TableAccess;
import io.dynamodel.internal.TableContext;
import io.dynamodel.internal.UpdateCall;
import io.dynamodel.internal.UpdateWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to one item that have not been sent. Immutable: each method gives a new one.
 *
 * @param <M> the model
 * @param <S> the kind of update
 */
public abstract sealed class Update<M, S extends Update<M, S>> permits Update.Call {
  private final List<UpdateAction<M>> actions;
  private final @Nullable Condition<M> condition;

  Update(List<UpdateAction<M>> actions, @Nullable Condition<M> condition) {
    this.actions = List.copyOf(actions);
    this.condition = condition;
  }

  abstract S with(List<UpdateAction<M>> newActions, @Nullable Condition<M> newCondition);

  /** Adds actions (UpdateExpression). Their order does not matter: all see the item as it was. */
  @SafeVarargs
  public final S apply(UpdateAction<M>... more) {
    Objects.requireNonNull(more, "more");
    List<UpdateAction<M>> all = new ArrayList<>(actions);
    for (UpdateAction<M> action : more) {
      all.add(Objects.requireNonNull(action, "action"));
    }
    return with(all, condition);
  }

  /**
   * The update is done only if {@code more} holds (ConditionExpression), beside earlier conditions.
   */
  public final S when(Condition<M> more) {
    Objects.requireNonNull(more, "condition");
    return with(actions, condition == null ? more : condition.and(more));
  }

  final List<UpdateAction<M>> actions() {
    return actions;
  }

  final @Nullable Condition<M> condition() {
    return condition;
  }

  /**
   * An update that is sent by {@link #execute}.
   *
   * @param <M> the model
   */
  public static final class Call<M> extends Update<M, Call<M>> {

    /** The write that the update becomes: of an item that exists, or that may be created. */
    @FunctionalInterface
    interface Request<M> {
      UpdateWrite<M> of(
          TableContext<M> table, List<UpdateAction<M>> actions, @Nullable Condition<M> condition);
    }

    private final TableAccess<M> access;
    private final Request<M> request;

    private Call(
        TableAccess<M> access,
        Request<M> request,
        List<UpdateAction<M>> actions,
        @Nullable Condition<M> condition) {
      super(actions, condition);
      this.access = access;
      this.request = request;
    }

    Call(TableAccess<M> access, Request<M> request) {
      this(access, request, List.of(), null);
    }

    @Override
    Call<M> with(List<UpdateAction<M>> actions, @Nullable Condition<M> condition) {
      return new Call<>(access, request, actions, condition);
    }

    /**
     * Sends the update (UpdateItem): one request, which also returns the new record; some more
     * where an upsert of members has to create the document or the map that holds them.
     *
     * @return the record after the update
     * @throws ItemNotFoundException if there is no such item; an upsert creates it instead
     * @throws ConditionFailedException if the condition does not hold; a VersionConflictException
     *     if the update is of a record whose version differs; nothing was changed
     * @throws ItemValidationException if the actions can't be applied to the item, or, for an
     *     upsert, if they leave a required attribute out; nothing was changed
     * @throws ItemMappingException if the record after the update can't be read as the model; it
     *     says that the update was applied
     * @throws IllegalArgumentException if there are no actions in a model without versions, or if
     *     two of them overlap
     */
    public M execute() {
      return UpdateCall.run(access, request.of(access.table(), actions(), condition()));
    }

    /**
     * As {@link #execute}, where that there is no such item, or the condition does not hold for it,
     * is no exception.
     *
     * @return the record after the update, or the item for which the condition does not hold
     * @throws ItemValidationException as {@code execute}
     * @throws ItemMappingException as {@code execute}
     * @throws IllegalArgumentException as {@code execute}
     */
    public Outcome<M> tryExecute() {
      return Attempt.of(access, this::execute);
    }
  }
}
