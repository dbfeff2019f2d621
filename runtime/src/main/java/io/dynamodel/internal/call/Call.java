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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/**
 * One call of a user's: its work, and what the listeners are told of it when it is over. It belongs
 * to the thread that drives it, but for {@link #answered}.
 *
 * @param <T> the result
 */
public final class Call<T extends @Nullable Object> implements Work<T> {
  // Names, durations and figures alone: what items hold is not for logs.
  private static final Logger LOG = LoggerFactory.getLogger("io.dynamodel.requests");

  private final boolean wantsCapacity;
  private final String operation;
  private final Work<T> work;
  private final long start = System.nanoTime();
  private final @Nullable String table;
  private List<String> more; // tables beside it
  private List<CallListener> listeners;
  private int requests;
  private int retries;
  private double consumed;
  private boolean over;

  /**
   * Starts a call.
   *
   * @param operation the name of its first request
   * @param tables the physical tables, as far as they are known
   */
  public Call(Connection connection, String operation, List<String> tables, Work<T> work) {
    this(connection, operation, null, tables, work);
  }

  /** Starts a call that is about {@code table}: without a list of it, which few ask for. */
  public Call(Connection connection, String operation, String table, Work<T> work) {
    this(connection, operation, table, List.of(), work);
  }

  private Call(
      Connection connection,
      String operation,
      @Nullable String table,
      List<String> more,
      Work<T> work) {
    this.wantsCapacity = connection.capacity() != null;
    this.listeners = connection.listeners();
    this.operation = operation;
    this.table = table;
    this.more = List.copyOf(more);
    this.work = work;
  }

  /** The call is about {@code other}, too. */
  public void join(String other, List<CallListener> itsListeners) {
    if (!other.equals(table)) {
      more = union(more, List.of(other));
    }
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

  @Override
  public @Nullable Errand<?> next() {
    Errand<?> next = work.next();
    if (next != null) {
      retries += next.again() ? 1 : 0;
      next.of(this);
    }
    return next;
  }

  @Override
  public int parallelRequests() {
    return work.parallelRequests();
  }

  @Override
  public boolean isReady() {
    return work.isReady();
  }

  /** The result. It ends the call, unless the work goes on after it. */
  @Override
  public T result() {
    try {
      T result = work.result();
      if (!work.goesOnAfter(result)) {
        end(null);
      }
      return result;
    } catch (Throwable e) { // also what Java calls checked: Kotlin and Lombok throw it
      end(e);
      throw e;
    }
  }

  @Override
  public boolean goesOnAfter(T result) {
    return work.goesOnAfter(result);
  }

  @Override
  public void abandon(Throwable cause) {
    work.abandon(cause);
  }

  /** A request is sent. */
  void sending() {
    requests++;
  }

  /** A request has got its response; on any thread. */
  <R> void answered(Operation<?, R> sent, R response, long sentAt) {
    if (wantsCapacity) {
      double units = units(sent.capacity(response));
      consume(units);
      log(sent, sentAt, ", " + units + " capacity units");
    } else {
      log(sent, sentAt, "");
    }
  }

  private synchronized void consume(double units) {
    consumed += units;
  }

  /** A request has failed; on any thread. */
  void failed(Operation<?, ?> sent, Throwable failure, long sentAt) {
    log(sent, sentAt, ", " + failure.getClass().getSimpleName());
  }

  private void log(Operation<?, ?> sent, long sentAt, String more) {
    if (LOG.isDebugEnabled()) { // else nothing is made for it
      LOG.debug(
          "{} {}: {} ms{}", sent.name(), String.join(", ", tables()), sinceMillis(sentAt), more);
    }
  }

  // An answer without a figure is no reason to fail after a write.
  private static double units(List<ConsumedCapacity> capacity) {
    return capacity.stream()
        .map(ConsumedCapacity::capacityUnits)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** The call is over; only the first time counts. */
  public void end(@Nullable Throwable failure) {
    if (!over) {
      over = true;
      if (!listeners.isEmpty()) {
        CallReport report = report(failure);
        listeners.forEach(listener -> tell(listener, report));
      }
    }
  }

  /** The capacity units of all requests so far; empty if DynamoDB is not asked for them. */
  public synchronized OptionalDouble consumedCapacity() {
    return wantsCapacity ? OptionalDouble.of(consumed) : OptionalDouble.empty();
  }

  private List<String> tables() {
    return table == null ? more : union(List.of(table), more);
  }

  private CallReport report(@Nullable Throwable failure) {
    return new CallReport(
        tables(),
        operation,
        requests,
        retries,
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
