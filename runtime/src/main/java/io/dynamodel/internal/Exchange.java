package io.dynamodel.internal;

import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * One request, and what its answer and its refusal mean. It holds no client, so that the same
 * exchange serves whoever waits for the answer.
 *
 * @param request what is sent
 * @param operation the client's method
 * @param answer from the response to the result
 * @param refusal from the service's error to what is thrown: the same error where it is not ours
 * @param <Q> the request
 * @param <R> the response
 * @param <T> the result
 */
public record Exchange<Q, R, T>(
    Q request,
    BiFunction<DynamoDbClient, Q, R> operation,
    Function<R, T> answer,
    Function<DynamoDbException, RuntimeException> refusal) {

  /** Sends the request and waits. */
  public T run(DynamoDbClient client) {
    return answer.apply(send(client));
  }

  private R send(DynamoDbClient client) {
    try {
      return operation.apply(client, request);
    } catch (DynamoDbException e) {
      throw refusal.apply(e);
    }
  }
}
