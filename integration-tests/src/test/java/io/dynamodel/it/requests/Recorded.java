package io.dynamodel.it.requests;

import java.util.List;
import java.util.stream.Stream;

/**
 * An operation whose requests are recorded.
 *
 * @param name its name in the file
 * @param inOrder whether its requests are always in one order: they are not if some are under way
 *     at the same time
 * @param call what it does with the tables of the stage
 */
record Recorded(String name, boolean inOrder, Call call) {

  /** A use of the API. */
  @FunctionalInterface
  interface Call {
    void on(Stage stage);
  }

  static Recorded of(String name, Call call) {
    return new Recorded(name, true, call);
  }

  static Recorded inAnyOrder(String name, Call call) {
    return new Recorded(name, false, call);
  }

  /** All operations. */
  static Stream<Recorded> all() {
    return Stream.of(
            ItemCalls.all(),
            UpdateCalls.all(),
            BatchCalls.all(),
            ReadCalls.all(),
            TransactionCalls.all(),
            FaultCalls.all())
        .flatMap(List::stream);
  }

  /** The requests that it sends, one a line, and the exception that it ends with. */
  List<String> lines() {
    try (Stage stage = new Stage()) {
      List<String> lines = stage.requestsOf(call);
      return inOrder ? lines : lines.stream().sorted().toList();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
