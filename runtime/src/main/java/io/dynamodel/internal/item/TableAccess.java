package io.dynamodel.internal.item;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.call.Work;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /** A call of one request. */
  public <T> Call<T> call(Function<TableContext<M>, Exchange<?, ?, T>> request) {
    TableContext<M> table = table();
    return connection.call(request.apply(table), table.table());
  }

  /** A call whose first request is {@code operation}. */
  public <T extends @Nullable Object> Call<T> call(
      Operation<?, ?> operation, TableContext<?> table, Work<T> work) {
    return new Call<>(connection, operation.name(), table.table(), work);
  }
}
