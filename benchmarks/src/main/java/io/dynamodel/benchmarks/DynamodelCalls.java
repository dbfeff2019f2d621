package io.dynamodel.benchmarks;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.benchmarks.OrderTable.A;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** With Dynamodel. */
final class DynamodelCalls implements Calls {
  private final Dynamo dynamo;
  private final OrderTable table;
  private final Orders<Order> orders = Orders.of(Function.identity());

  DynamodelCalls(DynamoDbClient client) {
    dynamo = Dynamo.of(client);
    table = new OrderTable(dynamo);
  }

  @Override
  public Object get() {
    return table.get(orders.one().customer(), orders.one().number());
  }

  @Override
  public Object put() {
    return table.put(orders.one());
  }

  @Override
  public Object update() {
    return table
        .update(orders.one().customer(), orders.one().number())
        .apply(A.status.set("PAID"), A.lines.set(A.lines.plus(1)))
        .when(A.status.eq("OPEN"))
        .execute();
  }

  @Override
  public Object delete() {
    return table.delete(orders.one().customer(), orders.one().number()).orElseThrow();
  }

  @Override
  public Object query() {
    return table.query(Order.CUSTOMER).page().items();
  }

  @Override
  public Object scan() {
    return table.scan().page().items();
  }

  @Override
  public Object getAll() {
    return table.getAll(keys(orders.gets()));
  }

  @Override
  public Object putAll() {
    return table.putAll(orders.puts());
  }

  @Override
  public Object transactGet() {
    return dynamo.transactGet(tx -> tx.getAll(table, keys(orders.transacted()))).items(table);
  }

  @Override
  public Object transactWrite() {
    return dynamo
        .transactWrite(tx -> orders.transacted().forEach(each -> tx.put(table, each)))
        .items(table);
  }

  static List<Key<Order>> keys(List<Order> orders) {
    List<Key<Order>> keys = new ArrayList<>(orders.size());
    for (Order order : orders) {
      keys.add(OrderTable.key(order.customer(), order.number()));
    }
    return keys;
  }
}
