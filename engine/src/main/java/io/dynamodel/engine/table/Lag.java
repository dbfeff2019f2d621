package io.dynamodel.engine.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * The data for reads that are not consistent: some writes behind. A write pushes older ones
 * through. A read lets one more arrive, so that the same read sees it the next time.
 */
final class Lag {

  private static final int MAX_BEHIND = 3;

  private final TableData data;
  private final Random random;
  private final Deque<Change> pending = new ArrayDeque<>();

  Lag(TableData data, Random random) {
    this.data = data;
    this.random = random;
  }

  /** The data that a read sees now. */
  TableData data() {
    return data;
  }

  void offer(Change change, TableDefinition definition) {
    pending.add(change);
    int behind = 1 + random.nextInt(MAX_BEHIND);
    while (pending.size() > behind) {
      arrive(definition);
    }
  }

  /** Called after a read. */
  void read(TableDefinition definition) {
    if (!pending.isEmpty()) {
      arrive(definition);
    }
  }

  private void arrive(TableDefinition definition) {
    data.apply(pending.remove(), definition);
  }
}
