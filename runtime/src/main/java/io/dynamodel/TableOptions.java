package io.dynamodel;

import io.dynamodel.metrics.CallListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a table object reads, and who is told of its calls. For generated code. */
public final class TableOptions {
  static final TableOptions DEFAULT = new TableOptions(false, List.of());

  private final boolean consistentReads;
  private final List<CallListener> listeners;

  private TableOptions(boolean consistentReads, List<CallListener> listeners) {
    this.consistentReads = consistentReads;
    this.listeners = List.copyOf(listeners);
  }

  /** The same with strongly consistent reads. */
  public TableOptions withConsistentReads() {
    return new TableOptions(true, listeners);
  }

  /** The same with one more listener. */
  public TableOptions withListener(CallListener listener) {
    List<CallListener> all = new ArrayList<>(listeners);
    all.add(Objects.requireNonNull(listener, "listener"));
    return new TableOptions(consistentReads, all);
  }

  boolean consistentReads() {
    return consistentReads;
  }

  List<CallListener> listeners() {
    return listeners;
  }
}
