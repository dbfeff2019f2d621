package io.dynamodel.engine.partiql;

import io.dynamodel.engine.wire.ServiceException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What became of a part of a batch: one that is refused does not hinder the others. */
sealed interface Attempt<T> {

  /** It could be done. */
  record Done<T>(T result) implements Attempt<T> {}

  /** It is refused. */
  record Refused<T>(ServiceException refusal) implements Attempt<T> {}

  static <T> Attempt<T> at(Supplier<T> work) {
    try {
      return new Done<>(work.get());
    } catch (ServiceException refusal) {
      return new Refused<>(refusal);
    }
  }

  /** What becomes of it when more is done to it. */
  default <R> Attempt<R> then(Function<T, R> next) {
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.refusal());
    }
    Done<T> done = (Done<T>) this;
    return at(() -> next.apply(done.result()));
  }

  /** The result, if it could be done. */
  default Stream<T> results() {
    return this instanceof Done<T> done ? Stream.of(done.result()) : Stream.empty();
  }
}
