package io.dynamodel.benchmarks;

import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** By hand: the SDK's client, with a mapping that is tuned. */
record RawCalls(DynamoDbClient client, Orders<Order> orders) implements Calls {

  RawCalls(DynamoDbClient client) {
    this(client, Orders.of(Function.identity()));
  }

  @Override
  public Object get() {
    return RawMapping.order(client.getItem(RawRequests.get(orders.one())).item());
  }

  @Override
  public Object put() {
    client.putItem(RawRequests.put(orders.one()));
    return orders.one();
  }

  @Override
  public Object update() {
    return RawMapping.order(client.updateItem(RawRequests.update(orders.one())).attributes());
  }

  @Override
  public Object delete() {
    return RawMapping.order(client.deleteItem(RawRequests.delete(orders.one())).attributes());
  }

  @Override
  public Object query() {
    return RawMapping.orders(client.query(RawRequests.query(Order.CUSTOMER)).items());
  }

  @Override
  public Object scan() {
    return RawMapping.orders(client.scan(RawRequests.scan()).items());
  }

  @Override
  public Object getAll() {
    return RawRequests.orders(client.batchGetItem(RawRequests.getAll(orders.gets())));
  }

  @Override
  public Object putAll() {
    client.batchWriteItem(RawRequests.putAll(orders.puts()));
    return orders.puts();
  }

  @Override
  public Object transactGet() {
    return RawRequests.orders(
        client.transactGetItems(RawRequests.transactGet(orders.transacted())));
  }

  @Override
  public Object transactWrite() {
    client.transactWriteItems(RawRequests.transactWrite(orders.transacted()));
    return orders.transacted();
  }
}
