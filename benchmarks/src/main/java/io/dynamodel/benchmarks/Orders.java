package io.dynamodel.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the calls of one way write and ask for, in its own type.
 *
 * @param one for the calls of one item
 * @param gets for a batch of reads
 * @param puts for a batch of writes
 * @param transacted for a transaction
 */
record Orders<T>(T one, List<T> gets, List<T> puts, List<T> transacted) {

  /** Those that {@code form} makes of our records. */
  static <T> Orders<T> of(Function<Order, T> form) {
    List<T> all = IntStream.range(0, Calls.GETS).mapToObj(Order::number).map(form).toList();
    return new Orders<>(
        all.get(0),
        all,
        List.copyOf(all.subList(0, Calls.PUTS)),
        List.copyOf(all.subList(0, Calls.TRANSACTED)));
  }
}
