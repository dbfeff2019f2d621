package io.dynamodel.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** By hand: the SDK's async client, with a mapping that is tuned. */
record RawAsyncCalls(DynamoDbAsyncClient client, Orders<Order> orders) implements Calls {

  RawAsyncCalls(DynamoDbAsyncClient client) {
    this(client, Orders.of(Function.identity()));
  }

  @Override
  public Object get() {
    return client
        .getItem(RawRequests.get(orders.one()))
        .thenApply(answer -> RawMapping.order(answer.item()))
        .join();
  }

  @Override
  public Object put() {
    return client.putItem(RawRequests.put(orders.one())).thenApply(answer -> orders.one()).join();
  }

  @Override
  public Object update() {
    return client
        .updateItem(RawRequests.update(orders.one()))
        .thenApply(answer -> RawMapping.order(answer.attributes()))
        .join();
  }

  @Override
  public Object delete() {
    return client
        .deleteItem(RawRequests.delete(orders.one()))
        .thenApply(answer -> RawMapping.order(answer.attributes()))
        .join();
  }

  @Override
  public Object query() {
    return client
        .query(RawRequests.query(Order.CUSTOMER))
        .thenApply(answer -> RawMapping.orders(answer.items()))
        .join();
  }

  @Override
  public Object scan() {
    return client
        .scan(RawRequests.scan())
        .thenApply(answer -> RawMapping.orders(answer.items()))
        .join();
  }

  @Override
  public Object getAll() {
    return client
        .batchGetItem(RawRequests.getAll(orders.gets()))
        .thenApply(RawRequests::orders)
        .join();
  }

  @Override
  public Object putAll() {
    return written(client.batchWriteItem(RawRequests.putAll(orders.puts())), orders.puts());
  }

  @Override
  public Object transactGet() {
    return client
        .transactGetItems(RawRequests.transactGet(orders.transacted()))
        .thenApply(RawRequests::orders)
        .join();
  }

  @Override
  public Object transactWrite() {
    return written(
        client.transactWriteItems(RawRequests.transactWrite(orders.transacted())),
        orders.transacted());
  }

  private static Object written(CompletableFuture<?> answer, Object records) {
    return answer.thenApply(any -> records).join();
  }
}
