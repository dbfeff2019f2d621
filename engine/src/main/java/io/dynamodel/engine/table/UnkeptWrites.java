package io.dynamodel.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The writes of one moment, which are kept together. Without a keeper there are none. */
final class UnkeptWrites {

  private final List<Write> writes = new ArrayList<>();
  private @Nullable Consumer<List<Write>> keeper;

  void keeper(Consumer<List<Write>> newKeeper) {
    keeper = newKeeper;
  }

  void add(TableDefinition table, Change change) {
    boolean isNothing = change.before() == null && change.after() == null;
    if (keeper != null && !isNothing) {
      writes.add(new Write(table, change));
    }
  }

  /** Hands all writes to the keeper. */
  void keep() {
    if (keeper != null && !writes.isEmpty()) {
      List<Write> all = List.copyOf(writes);
      writes.clear();
      keeper.accept(all);
    }
  }
}
