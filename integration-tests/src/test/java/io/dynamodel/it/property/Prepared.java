package io.dynamodel.it.property;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Random values whose generator is made once. jqwik finds generators by the hash of their whole
 * tree, for each value anew: of large trees that takes far longer than the tests themselves.
 */
final class Prepared<T> implements Arbitrary<T> {
  private static final int TRIES = 1000; // what jqwik itself assumes

  private final RandomGenerator<T> generator;

  private Prepared(RandomGenerator<T> generator) {
    this.generator = generator;
  }

  static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return new Prepared<>(values.generator(TRIES));
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return generator;
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.none();
  }
}
