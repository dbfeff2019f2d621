package io.dynamodel.internal.call;

import io.dynamodel.metrics.CallListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * How requests reach DynamoDB, and who is told of them.
 *
 * @param client sends them, and waits; null: there is none
 * @param decoding who decodes the items of its answers
 * @param asyncClient sends them without waiting; null: there is none
 * @param asyncDecoding who decodes the items of its answers
 * @param delayed runs a task after a pause, for those who don't wait; null: by the JVM's own timer
 * @param capacity what DynamoDB is to say of the capacity that they consume; null: nothing
 * @param listeners are told of each call
 */
public record Connection(
    @Nullable DynamoDbClient client,
    Decoding decoding,
    @Nullable DynamoDbAsyncClient asyncClient,
    Decoding asyncDecoding,
    @Nullable Function<Duration, Executor> delayed,
    @Nullable ReturnConsumedCapacity capacity,
    List<CallListener> listeners) {

  /** Whose clients decode all answers. */
  public Connection(
      @Nullable DynamoDbClient client,
      @Nullable DynamoDbAsyncClient asyncClient,
      @Nullable Function<Duration, Executor> delayed,
      @Nullable ReturnConsumedCapacity capacity,
      List<CallListener> listeners) {
    this(client, Decoding.BY_SDK, asyncClient, Decoding.BY_SDK, delayed, capacity, listeners);
  }

  /** Copies the list. */
  public Connection {
    listeners = List.copyOf(listeners);
  }

  /** The same with more listeners. */
  public Connection with(List<CallListener> more) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.addAll(more);
    return new Connection(client, decoding, asyncClient, asyncDecoding, delayed, capacity, all);
  }

  /** Whether requests of {@code other} go where those of this go. */
  public boolean sharesClient(Connection other) {
    return (client != null && client == other.client)
        || (asyncClient != null && asyncClient == other.asyncClient);
  }

  /** The same with those of {@code more} that are not among its listeners. */
  public Connection withOthers(List<CallListener> more) {
    return with(more.stream().filter(listener -> !listeners.contains(listener)).toList());
  }

  /** A call of one request on {@code tables}. */
  public <T extends @Nullable Object> Call<T> call(
      Exchange<?, ?, T> exchange, List<String> tables) {
    return new Call<>(this, exchange.operation().name(), tables, Work.of(exchange));
  }

  /** A call of one request on {@code table}. */
  public <T extends @Nullable Object> Call<T> call(Exchange<?, ?, T> exchange, String table) {
    return new Call<>(this, exchange.operation().name(), table, Work.of(exchange));
  }

  /** Does {@code work} on the calling thread, and waits for the result. */
  public <T extends @Nullable Object> T await(Work<T> work) {
    return blocking(work, null).result();
  }

  /**
   * The same step by step.
   *
   * @param executor sends requests beside each other; null: {@link RequestThreads}
   */
  public <T extends @Nullable Object> BlockingRun<T> blocking(
      Work<T> work, @Nullable Executor executor) {
    if (client == null) {
      throw new IllegalStateException("there is no DynamoDbClient");
    }
    return new BlockingRun<>(client, decoding, work, executor);
  }

  /** Does {@code work} without waiting. */
  public <T extends @Nullable Object> AsyncRun<T> async(Work<T> work) {
    if (asyncClient == null) {
      throw new IllegalStateException("there is no DynamoDbAsyncClient");
    }
    return new AsyncRun<>(
        asyncClient, asyncDecoding, delayed == null ? Connection::timer : delayed, work);
  }

  /** Pauses on the JVM's own timer. */
  public static Executor timer(Duration pause) {
    return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Makes work and does it without waiting. An argument that can't be is an exception at once, all
   * else is the future's.
   */
  public <T extends @Nullable Object> CompletableFuture<T> start(Supplier<? extends Work<T>> work) {
    Work<T> made;
    try {
      made = work.get();
    } catch (NullPointerException | IllegalArgumentException e) {
      throw e;
    } catch (Throwable e) { // also what Java calls checked: Kotlin and Lombok throw it
      return CompletableFuture.failedFuture(e);
    }
    return async(made).result();
  }
}
