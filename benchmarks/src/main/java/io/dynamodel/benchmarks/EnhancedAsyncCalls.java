package io.dynamodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** With the enhanced async client. */
final class EnhancedAsyncCalls<T> implements Calls {
  private final EnhancedRequests<T> requests;
  private final DynamoDbEnhancedAsyncClient client;
  private final DynamoDbAsyncTable<T> table;

  EnhancedAsyncCalls(DynamoDbAsyncClient client, EnhancedRequests<T> requests) {
    this.requests = requests;
    this.client = DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(client).build();
    table = this.client.table("orders", requests.schema());
  }

  @Override
  public Object get() {
    return table.getItem(requests.key()).join();
  }

  @Override
  public Object put() {
    T order = requests.orders().one();
    return table.putItem(order).thenApply(nothing -> order).join();
  }

  @Override
  public Object update() {
    return table.updateItem(requests.update()).join();
  }

  @Override
  public Object delete() {
    return table.deleteItem(requests.key()).join();
  }

  @Override
  public Object query() {
    return all(table.query(requests.query()).limit(1), page -> page.items());
  }

  @Override
  public Object scan() {
    return all(table.scan().limit(1), page -> page.items());
  }

  @Override
  public Object getAll() {
    return all(
        client.batchGetItem(requests.getAll(table)).limit(1), page -> page.resultsForTable(table));
  }

  @Override
  public Object putAll() {
    return client.batchWriteItem(requests.putAll(table)).join();
  }

  @Override
  public Object transactGet() {
    return client
        .transactGetItems(requests.transactGet(table))
        .thenApply(
            documents -> documents.stream().map(document -> document.getItem(table)).toList())
        .join();
  }

  @Override
  public Object transactWrite() {
    List<T> orders = requests.orders().transacted();
    return client
        .transactWriteItems(requests.transactWrite(table))
        .thenApply(nothing -> orders)
        .join();
  }

  private static <P, T> List<T> all(SdkPublisher<P> pages, Function<P, List<T>> items) {
    List<T> all = new ArrayList<>();
    Consumer<P> add = page -> all.addAll(items.apply(page));
    pages.subscribe(add).join();
    return all;
  }
}
