package io.dynamodel.internal.call;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * One request, and what its answer and its refusal mean. It holds no client, so that the same
 * exchange serves whoever waits for the answer.
 *
 * @param request what is sent
 * @param operation which operation it is for
 * @param answer from the response to the result
 * @param refusal what the service's error means: throws it where it is not ours; a result, if all
 *     was done before; null: it passes as it is
 * @param <Q> the request
 * @param <R> the response
 * @param <T> the result
 */
public record Exchange<Q, R, T>(
    Q request,
    Operation<Q, R> operation,
    Answer<R, ?, T> answer,
    @Nullable Function<DynamoDbException, T> refusal) {

  /** A request whose answer has no items. */
  public Exchange(
      Q request,
      Operation<Q, R> operation,
      Function<R, T> answer,
      Function<DynamoDbException, T> refusal) {
    this(request, operation, Answer.of(answer), refusal);
  }

  /** The same, whose refusals pass as they are. */
  public Exchange(Q request, Operation<Q, R> operation, Function<R, T> answer) {
    this(request, operation, Answer.of(answer));
  }

  /** A request whose refusals pass as they are. */
  public Exchange(Q request, Operation<Q, R> operation, Answer<R, ?, T> answer) {
    this(request, operation, answer, null);
  }

  /** What {@code e} means. */
  public T refused(DynamoDbException e) {
    if (refusal == null) {
      throw e;
    }
    return refusal.apply(e);
  }

  /** The same with what {@code next} makes of the result. */
  public <V> Exchange<Q, R, V> then(Function<? super T, V> next) {
    return new Exchange<>(request, operation, answer.then(next), e -> next.apply(refused(e)));
  }

  /**
   * The same with what {@code next} makes of the result, and {@code failed} of what the request is
   * refused with: which it throws if that is what it comes to.
   */
  public <V> Exchange<Q, R, V> then(
      Function<? super T, V> next, Function<RuntimeException, V> failed) {
    return new Exchange<>(
        request,
        operation,
        answer.then(next),
        e -> {
          T result;
          try {
            result = refused(e);
          } catch (RuntimeException refused) {
            return failed.apply(refused);
          }
          return next.apply(result);
        });
  }

  /** The same for somebody to whom any answer, unread, means {@code result}. */
  public <V> Exchange<Q, R, V> giving(V result) {
    return new Exchange<>(
        request,
        operation,
        Answer.of(response -> result),
        e -> {
          refused(e);
          return result;
        });
  }
}
