package io.dynamodel.internal.call;

import io.dynamodel.metrics.CallListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * How requests reach DynamoDB, and who is told of them.
 *
 * @param client sends them
 * @param capacity what DynamoDB is to say of the capacity that they consume; null: nothing
 * @param listeners are told of each call
 */
public record Connection(
    DynamoDbClient client,
    @Nullable ReturnConsumedCapacity capacity,
    List<CallListener> listeners) {

  /** Copies the list. */
  public Connection {
    listeners = List.copyOf(listeners);
  }

  /** The same with more listeners. */
  public Connection with(List<CallListener> more) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.addAll(more);
    return new Connection(client, capacity, all);
  }

  /** Sends the one request of a call on {@code tables} and waits for its result. */
  public <T> T run(Exchange<?, ?, T> exchange, List<String> tables) {
    Call call = new Call(this, exchange.operation().name(), tables);
    return call.ending(() -> call.run(exchange));
  }

  /** The same with those of {@code more} that are not among its listeners. */
  public Connection withOthers(List<CallListener> more) {
    return with(more.stream().filter(listener -> !listeners.contains(listener)).toList());
  }
}
