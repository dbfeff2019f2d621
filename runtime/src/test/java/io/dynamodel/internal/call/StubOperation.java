package io.dynamodel.internal.call;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** An operation that no service answers: a request and its answer are the same number. */
record StubOperation(Function<Integer, CompletableFuture<Integer>> service)
    implements Operation<Integer, Integer> {

  /** Each request is answered at once. */
  static StubOperation atOnce() {
    return new StubOperation(CompletableFuture::completedFuture);
  }

  Exchange<?, ?, Integer> request(int number) {
    return new Exchange<>(number, this, answer -> answer);
  }

  @Override
  public String name() {
    return "Stub";
  }

  @Override
  public Integer send(DynamoDbClient client, Integer request) {
    return service.apply(request).join();
  }

  @Override
  public CompletableFuture<Integer> send(DynamoDbAsyncClient client, Integer request) {
    return service.apply(request);
  }

  @Override
  public List<ConsumedCapacity> capacity(Integer response) {
    return List.of();
  }
}
