package io.dynamodel.it.mutants;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Choices that follow from a number. */
record Choice(Random random) {

  /** One of them, or nothing if there is none. */
  <T> Optional<T> maybe(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(of(all));
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
