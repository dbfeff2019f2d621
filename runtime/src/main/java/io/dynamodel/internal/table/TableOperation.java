package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** An operation on a table as a whole, by the client's method. It consumes no capacity. */
record TableOperation<Q, R>(
    String name,
    BiFunction<DynamoDbClient, Q, R> sender,
    BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<R>> asyncSender)
    implements Operation<Q, R> {

  @Override
  public R send(DynamoDbClient client, Q request) {
    return sender.apply(client, request);
  }

  @Override
  public CompletableFuture<R> send(DynamoDbAsyncClient client, Q request) {
    return asyncSender.apply(client, request);
  }

  @Override
  public List<ConsumedCapacity> capacity(R response) {
    return List.of();
  }
}
