package io.dynamodel;

import io.dynamodel.internal.call.CloseableIterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Uses one iteration of items. */
final class Iterations {
  private Iterations() {}

  static <T> Stream<T> stream(CloseableIterator<T> items) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
        .onClose(items::close);
  }

  static <T> List<T> toList(CloseableIterator<T> items) {
    try (Stream<T> stream = stream(items)) {
      return stream.toList();
    }
  }

  /** Of items that end after the first. */
  static <T> Optional<T> first(CloseableIterator<T> items) {
    try (items) {
      return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }
  }
}
