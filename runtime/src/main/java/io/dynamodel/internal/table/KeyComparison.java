package io.dynamodel.internal.table;

import java.util.function.BiConsumer;

/**
 * Compares a key with that of the model.
 *
 * @param owner whose key it is, as messages name it
 * @param change what would end a difference
 * @param report takes each difference
 */
record KeyComparison(String owner, String change, BiConsumer<String, String> report) {

  void compare(KeyShape model, KeyShape actual) {
    if (!actual.hasPartitionOf(model)) {
      add("partition", actual.partitionText(), model.partitionText());
    }
    if (!actual.sort().equals(model.sort())) {
      add("sort", actual.sortText(), model.sortText());
    }
  }

  private void add(String kind, String actual, String model) {
    report.accept(
        "The %s key of %s is %s, in the model it is %s.".formatted(kind, owner, actual, model),
        change);
  }
}
