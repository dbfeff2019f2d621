package io.dynamodel.internal.item;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A table and how it is reached.
 *
 * @param connection sends the requests
 * @param current what an operation that starts now knows of the table: its name may change
 * @param <M> the model
 */
public record TableAccess<M>(Connection connection, Supplier<TableContext<M>> current) {

  /** The table as it is now. */
  public TableContext<M> table() {
    return current.get();
  }

  /** The same table, by the name that it has now, for a call of several requests. */
  public TableAccess<M> fixed() {
    TableContext<M> table = table();
    return new TableAccess<>(connection, () -> table);
  }

  /** The client. */
  public DynamoDbClient client() {
    return connection.client();
  }

  /** Sends the one request of a call and waits for its result. */
  public <T> T run(Function<TableContext<M>, Exchange<?, ?, T>> request) {
    TableContext<M> table = table();
    return connection.run(request.apply(table), List.of(table.table()));
  }

  /** Starts a call whose first request is {@code operation}. */
  public Call call(Operation<?, ?> operation, TableContext<?> table) {
    return new Call(connection, operation.name(), List.of(table.table()));
  }
}
