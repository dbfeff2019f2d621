package io.dynamodel.benchmarks;

import io.dynamodel.AsyncDynamo;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.benchmarks.OrderTable.A;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** With Dynamodel's async table. */
final class DynamodelAsyncCalls implements Calls {
  private final AsyncDynamo dynamo;
  private final OrderAsyncTable table;
  private final Orders<Order> orders = Orders.of(Function.identity());

  DynamodelAsyncCalls(DynamoDbAsyncClient client) {
    Dynamo both = Dynamo.of(client);
    dynamo = both.async();
    table = new OrderAsyncTable(both);
  }

  @Override
  public Object get() {
    return table.get(orders.one().customer(), orders.one().number()).join();
  }

  @Override
  public Object put() {
    return table.put(orders.one()).join();
  }

  @Override
  public Object update() {
    return table
        .update(orders.one().customer(), orders.one().number())
        .apply(A.status.set("PAID"), A.lines.set(A.lines.plus(1)))
        .when(A.status.eq("OPEN"))
        .execute()
        .join();
  }

  @Override
  public Object delete() {
    return table
        .delete(orders.one().customer(), orders.one().number())
        .thenApply(Optional::orElseThrow)
        .join();
  }

  @Override
  public Object query() {
    return table.query(Order.CUSTOMER).page().thenApply(Page::items).join();
  }

  @Override
  public Object scan() {
    return table.scan().page().thenApply(Page::items).join();
  }

  @Override
  public Object getAll() {
    return table.getAll(DynamodelCalls.keys(orders.gets())).join();
  }

  @Override
  public Object putAll() {
    return table.putAll(orders.puts()).join();
  }

  @Override
  public Object transactGet() {
    return dynamo
        .transactGet(tx -> tx.getAll(table, DynamodelCalls.keys(orders.transacted())))
        .thenApply(results -> results.items(table))
        .join();
  }

  @Override
  public Object transactWrite() {
    return dynamo
        .transactWrite(tx -> orders.transacted().forEach(each -> tx.put(table, each)))
        .thenApply(results -> results.items(table))
        .join();
  }
}
