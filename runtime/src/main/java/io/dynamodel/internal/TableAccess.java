package io.dynamodel.internal;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A table and the client that reaches it.
 *
 * @param client sends the requests
 * @param current what an operation that starts now knows of the table: its name may change
 * @param <M> the model
 */
public record TableAccess<M>(DynamoDbClient client, Supplier<TableContext<M>> current) {

  /** The table as it is now. */
  public TableContext<M> table() {
    return current.get();
  }

  /** Sends a request and waits for its result. */
  public <T> T run(Exchange<?, ?, T> exchange) {
    return exchange.run(client);
  }
}
