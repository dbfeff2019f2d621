package io.dynamodel.internal.call;

import io.dynamodel.metrics.CallListener;
import io.dynamodel.metrics.CallReport;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * One call of a user's: sends its requests, and tells the listeners what they came to. Several
 * threads may send.
 */
public final class Call {
  // Names, durations and figures alone: what items hold is not for logs.
  private static final Logger LOG = LoggerFactory.getLogger("io.dynamodel.requests");

  private final Connection connection;
  private final String operation;
  private volatile List<String> tables;
  private volatile List<CallListener> listeners;
  private final long start = System.nanoTime();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger retries = new AtomicInteger();
  private final DoubleAdder consumed = new DoubleAdder();
  private final AtomicBoolean over = new AtomicBoolean();

  /**
   * Starts a call.
   *
   * @param operation the name of its first request
   * @param tables the physical tables, as far as they are known
   */
  public Call(Connection connection, String operation, List<String> tables) {
    this.connection = connection;
    this.operation = operation;
    this.tables = List.copyOf(tables);
    this.listeners = connection.listeners();
  }

  /** The call is about {@code table}, too. On the thread that has started it. */
  public void join(String table, List<CallListener> itsListeners) {
    tables = union(tables, List.of(table));
    listeners = union(listeners, itsListeners);
  }

  private static <T> List<T> union(List<T> first, List<T> second) {
    if (first.containsAll(second)) {
      return first;
    }
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** Sends a request and waits for its result. */
  public <Q, R, T> T run(Exchange<Q, R, T> exchange) {
    R response;
    try {
      response = send(exchange.operation(), exchange.request());
    } catch (DynamoDbException e) {
      return exchange.refusal().apply(e);
    }
    return exchange.answer().apply(response);
  }

  private <Q, R> R send(Operation<Q, R> sent, Q request) {
    Interruption.check();
    long sentAt = System.nanoTime();
    requests.incrementAndGet();
    try {
      R response = sent.send(connection.client(), request);
      if (connection.capacity() == null) {
        log(sent, sentAt, "");
      } else {
        double units = units(sent.capacity(response));
        consumed.add(units);
        log(sent, sentAt, ", " + units + " capacity units");
      }
      return response;
    } catch (Throwable e) {
      log(sent, sentAt, ", " + e.getClass().getSimpleName());
      throw e;
    }
  }

  private void log(Operation<?, ?> sent, long sentAt, String more) {
    if (LOG.isDebugEnabled()) { // else nothing is made for it
      LOG.debug("{} {}: {} ms{}", sent.name(), tables(), sinceMillis(sentAt), more);
    }
  }

  private String tables() {
    return String.join(", ", tables);
  }

  // An answer without a figure is no reason to fail after a write.
  private static double units(List<ConsumedCapacity> capacity) {
    return capacity.stream()
        .map(ConsumedCapacity::capacityUnits)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** What answers are to say of the capacity that they consumed; null: nothing. */
  public @Nullable ReturnConsumedCapacity capacity() {
    return connection.capacity();
  }

  /** The next request asks again for what was left unprocessed. */
  public void retry() {
    retries.incrementAndGet();
  }

  /** Ends the call with what {@code work} gives or throws. */
  public <T> T ending(Supplier<T> work) {
    try {
      T result = work.get();
      end(null);
      return result;
    } catch (Throwable e) { // also what Java calls checked: Kotlin and Lombok throw it
      end(e);
      throw e;
    }
  }

  /** The call is over; only the first time counts. */
  public void end(@Nullable Throwable failure) {
    if (over.compareAndSet(false, true) && !listeners.isEmpty()) {
      CallReport report = report(failure);
      listeners.forEach(listener -> tell(listener, report));
    }
  }

  /** The capacity units of all requests so far; empty if DynamoDB is not asked for them. */
  public OptionalDouble consumedCapacity() {
    return connection.capacity() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(consumed.sum());
  }

  private CallReport report(@Nullable Throwable failure) {
    return new CallReport(
        tables,
        operation,
        requests.get(),
        retries.get(),
        consumedCapacity(),
        Duration.ofNanos(System.nanoTime() - start),
        Optional.ofNullable(failure));
  }

  private static void tell(CallListener listener, CallReport report) {
    try {
      listener.ended(report);
    } catch (Throwable e) { // errors too: what the call did is done
      LOG.warn("a listener failed on {}", report.operation(), e);
    }
  }

  private static long sinceMillis(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
  }
}
