package io.dynamodel.benchmarks;

import io.dynamodel.Dynamo;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** With Dynamodel. */
final class DynamodelCalls implements Calls {

  private final Dynamo dynamo;
  private final OrderTable orders;

  DynamodelCalls(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    orders = new OrderTable(dynamo);
  }

  @Override
  public Object put(Order order) {
    return orders.put(order);
  }

  @Override
  public Object putAll(List<Order> many) {
    return orders.putAll(many);
  }

  @Override
  public Object transactWrite(List<Order> several) {
    return dynamo.transactWrite(tx -> several.forEach(each -> tx.put(orders, each)));
  }

  @Override
  public Object get(Order key) {
    return orders.get(key.customer(), key.placed());
  }

  @Override
  public Object query(String customer) {
    return orders.query(customer).page();
  }
}
