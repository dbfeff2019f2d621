package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.metrics.CallListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a table object reads and writes, and who is told of its calls. For generated code. */
@CheckReturnValue
public final class TableOptions {
  static final TableOptions DEFAULT = new TableOptions(false, 1, List.of());

  private final boolean consistentReads;
  private final int parallelRequests;
  private final List<CallListener> listeners;

  private TableOptions(
      boolean consistentReads, int parallelRequests, List<CallListener> listeners) {
    this.consistentReads = consistentReads;
    this.parallelRequests = parallelRequests;
    this.listeners = List.copyOf(listeners);
  }

  /** The same with strongly consistent reads. */
  public TableOptions withConsistentReads() {
    return new TableOptions(true, parallelRequests, listeners);
  }

  /**
   * The same with up to {@code requests} at a time.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  public TableOptions withParallelRequests(int requests) {
    return new TableOptions(consistentReads, checkedParallelRequests(requests), listeners);
  }

  static int checkedParallelRequests(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("parallel requests: at least 1, not " + requests);
    }
    return requests;
  }

  /** The same with one more listener. */
  public TableOptions withListener(CallListener listener) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.add(Objects.requireNonNull(listener, "listener"));
    return new TableOptions(consistentReads, parallelRequests, all);
  }

  boolean consistentReads() {
    return consistentReads;
  }

  int parallelRequests() {
    return parallelRequests;
  }

  List<CallListener> listeners() {
    return listeners;
  }
}
