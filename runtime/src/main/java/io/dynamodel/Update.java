package io.dynamodel;

import static java.util.stream.Collectors.joining;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.expression.Change;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Changes to one item that have not been sent:
 *
 * <pre>{@code
 * Event changed =
 *     events.update("e1", at)
 *         .apply(A.count.set(A.count.plus(1)), A.labels.add("x"), A.note.remove())
 *         .when(A.count.lt(3))
 *         .execute();
 * }</pre>
 *
 * <p>Immutable: each method returns a new update.
 *
 * @param <M> the model
 * @param <S> the kind of update
 */
public abstract sealed class Update<M, S extends Update<M, S>>
    permits Update.Call, Update.AsyncCall, Update.Draft {
  private final List<Change<M>> actions;
  private final @Nullable Condition<M> condition;

  Update(List<Change<M>> actions, @Nullable Condition<M> condition) {
    this.actions = List.copyOf(actions);
    this.condition = condition;
  }

  abstract S with(List<Change<M>> newActions, @Nullable Condition<M> newCondition);

  /** Adds actions (UpdateExpression). Their order does not matter: all see the item as it was. */
  @CheckReturnValue
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final S apply(UpdateAction<M>... more) {
    return apply(Arrays.asList(Objects.requireNonNull(more, "more")));
  }

  /**
   * The same for actions that were collected: of an HTTP PATCH, for example, one for each member
   * that the request has. Without any, the update stays as it is.
   */
  @CheckReturnValue
  public final S apply(Collection<? extends UpdateAction<M>> more) {
    Objects.requireNonNull(more, "more");
    List<Change<M>> all = new ArrayList<>(actions);
    for (UpdateAction<M> action : more) {
      if (!Objects.requireNonNull(action, "action").changesNothing()) {
        all.add(Change.of(action));
      }
    }
    return with(all, condition);
  }

  /**
   * The update is done only if {@code more} holds (ConditionExpression), beside earlier conditions.
   */
  @CheckReturnValue
  public final S when(Condition<M> more) {
    Objects.requireNonNull(more, "condition");
    return with(actions, condition == null ? more : condition.and(more));
  }

  final List<Change<M>> actions() {
    return actions;
  }

  final @Nullable Condition<M> condition() {
    return condition;
  }

  /** Actions and condition, with names and values in place. */
  final String content() {
    String applied =
        actions.isEmpty()
            ? "no actions"
            : actions.stream().map(Change::toString).collect(joining(", "));
    return condition == null ? applied : applied + " when " + condition;
  }

  /**
   * An update that is sent by {@link #execute}.
   *
   * @param <M> the model
   */
  public static final class Call<M> extends Update<M, Call<M>> {
    private final UpdateRequest<M> request;

    private Call(
        UpdateRequest<M> request, List<Change<M>> actions, @Nullable Condition<M> condition) {
      super(actions, condition);
      this.request = request;
    }

    Call(UpdateRequest<M> request) {
      this(request, List.of(), null);
    }

    @Override
    Call<M> with(List<Change<M>> actions, @Nullable Condition<M> condition) {
      return new Call<>(request, actions, condition);
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
      return request.access().connection().await(request.work(this));
    }

    /**
     * Like {@link #execute}, but returns {@link Outcome.Rejected} if there is no such item, or if
     * the condition does not hold for it.
     *
     * @return the record after the update, or the item for which the condition does not hold
     * @throws ItemValidationException as {@code execute}
     * @throws ItemMappingException as {@code execute}
     * @throws IllegalArgumentException as {@code execute}
     */
    public Outcome<M> tryExecute() {
      return request.access().connection().await(request.attempt(this));
    }

    /** Like {@link #once(String)}, under a random token: it counts for this object only. */
    @CheckReturnValue
    public Once once() {
      return once(UUID.randomUUID().toString());
    }

    /**
     * Makes the update a transaction of its own under a token (TransactWriteItems): DynamoDB
     * applies it once, even if it is sent several times within 10 minutes. It costs twice the write
     * capacity.
     *
     * <p>Use it for updates that add up, such as {@code plus}, {@code add} and {@code append}, if
     * neither a version nor a condition tells whether they were applied. If an answer is lost, the
     * SDK sends the request again, and {@link #execute} then applies it twice.
     *
     * <p>The same token needs the same update. In a model with {@code @UpdatedAt} each update has
     * its own time, so a second one under the same token is refused ({@code
     * IdempotentParameterMismatchException}).
     *
     * @param token 1 to 36 characters
     * @throws ItemValidationException as {@code execute}
     * @throws IllegalArgumentException as {@code execute}; if it is no token
     */
    @CheckReturnValue
    public Once once(String token) {
      return new Once(new OnceUpdate(request, this, TransactToken.check(token)));
    }

    /** Table, key, actions and condition, long values shortened. */
    @Override
    public String toString() {
      return request.describe(this);
    }
  }

  /**
   * An update that is sent by {@link #execute} without waiting. What {@link Call} throws is the
   * future's failure; what can't be is refused at once.
   *
   * @param <M> the model
   */
  public static final class AsyncCall<M> extends Update<M, AsyncCall<M>> {
    private final UpdateRequest<M> request;

    private AsyncCall(
        UpdateRequest<M> request, List<Change<M>> actions, @Nullable Condition<M> condition) {
      super(actions, condition);
      this.request = request;
    }

    AsyncCall(UpdateRequest<M> request) {
      this(request, List.of(), null);
    }

    @Override
    AsyncCall<M> with(List<Change<M>> actions, @Nullable Condition<M> condition) {
      return new AsyncCall<>(request, actions, condition);
    }

    /**
     * As {@link Call#execute}.
     *
     * @throws IllegalArgumentException as {@link Call#execute}
     */
    public CompletableFuture<M> execute() {
      return request.access().connection().start(() -> request.work(this));
    }

    /**
     * As {@link Call#tryExecute}.
     *
     * @throws IllegalArgumentException as {@link Call#execute}
     */
    public CompletableFuture<Outcome<M>> tryExecute() {
      return request.access().connection().start(() -> request.attempt(this));
    }

    /** As {@link Call#once()}. */
    @CheckReturnValue
    public AsyncOnce once() {
      return once(UUID.randomUUID().toString());
    }

    /**
     * As {@link Call#once(String)}.
     *
     * @param token 1 to 36 characters
     * @throws ItemValidationException as {@code execute}
     * @throws IllegalArgumentException as {@code execute}; if it is no token
     */
    @CheckReturnValue
    public AsyncOnce once(String token) {
      return new AsyncOnce(new OnceUpdate(request, this, TransactToken.check(token)));
    }

    /** Table, key, actions and condition, long values shortened. */
    @Override
    public String toString() {
      return request.describe(this);
    }
  }

  /** An update that DynamoDB applies once, even if it is sent several times within 10 minutes. */
  public static final class Once {
    private final OnceUpdate update;

    private Once(OnceUpdate update) {
      this.update = update;
    }

    /**
     * Sends the update (TransactWriteItems of one operation); DynamoDB does not tell what the
     * record is then. Called again, it sends the same under the same token.
     *
     * @throws ItemNotFoundException if there is no such item; an upsert creates it instead
     * @throws ConditionFailedException if the condition does not hold; a VersionConflictException
     *     if the update is of a record whose version differs; nothing was changed
     * @throws ItemValidationException if the actions can't be applied to the item; nothing was
     *     changed
     * @throws TransactionFailedException if it was cancelled for another reason, such as another
     *     write of the item under way; nothing was changed
     */
    public void execute() {
      Object unused = update.connection().await(update.work());
    }

    /** The update and the token. */
    @Override
    public String toString() {
      return update.toString();
    }
  }

  /** As {@link Once}, without waiting. */
  public static final class AsyncOnce {
    private final OnceUpdate update;

    private AsyncOnce(OnceUpdate update) {
      this.update = update;
    }

    /** As {@link Once#execute}; what that throws is the future's failure. */
    public CompletableFuture<Void> execute() {
      return update.connection().start(() -> update.work().map(done -> null));
    }

    /** The update and the token. */
    @Override
    public String toString() {
      return update.toString();
    }
  }

  /**
   * An update as part of a transaction, which sends it.
   *
   * @param <M> the model
   */
  public static final class Draft<M> extends Update<M, Draft<M>> {
    private Draft(List<Change<M>> actions, @Nullable Condition<M> condition) {
      super(actions, condition);
    }

    Draft() {
      this(List.of(), null);
    }

    @Override
    Draft<M> with(List<Change<M>> actions, @Nullable Condition<M> condition) {
      return new Draft<>(actions, condition);
    }

    /** Actions and condition, long values shortened. */
    @Override
    public String toString() {
      return "Update[" + content() + "]";
    }
  }
}
