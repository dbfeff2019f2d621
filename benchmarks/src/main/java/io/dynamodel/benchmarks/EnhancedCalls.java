package io.dynamodel.benchmarks;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** With the enhanced client. */
final class EnhancedCalls<T> implements Calls {
  private final EnhancedRequests<T> requests;
  private final DynamoDbEnhancedClient client;
  private final DynamoDbTable<T> table;

  EnhancedCalls(DynamoDbClient client, EnhancedRequests<T> requests) {
    this.requests = requests;
    this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    table = this.client.table("orders", requests.schema());
  }

  @Override
  public Object get() {
    return table.getItem(requests.key());
  }

  @Override
  public Object put() {
    table.putItem(requests.orders().one());
    return requests.orders().one();
  }

  @Override
  public Object update() {
    return table.updateItem(requests.update());
  }

  @Override
  public Object delete() {
    return table.deleteItem(requests.key());
  }

  @Override
  public Object query() {
    return table.query(requests.query()).iterator().next().items();
  }

  @Override
  public Object scan() {
    return table.scan().iterator().next().items();
  }

  @Override
  public Object getAll() {
    return client.batchGetItem(requests.getAll(table)).resultsForTable(table).stream().toList();
  }

  @Override
  public Object putAll() {
    return client.batchWriteItem(requests.putAll(table));
  }

  @Override
  public Object transactGet() {
    return client.transactGetItems(requests.transactGet(table)).stream()
        .map(document -> document.getItem(table))
        .toList();
  }

  @Override
  public Object transactWrite() {
    client.transactWriteItems(requests.transactWrite(table));
    return requests.orders().transacted();
  }
}
