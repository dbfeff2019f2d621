package io.dynamodel.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.instancio.Random;
import org.instancio.generator.AfterGenerate;
import org.instancio.generator.Generator;
import org.instancio.generator.Hints;
import org.jspecify.annotations.Nullable;

/** A generator of Instancio that others can be made of. The same seed makes the same value. */
@FunctionalInterface
public interface Gen<T extends @Nullable Object> extends Generator<T> {
  /** So many values in a row that are none of those sought are taken for a mistake. */
  int MOST_MISSES = 10_000;

  @Override
  T generate(Random random);

  /** Instancio would fill what is null in a value. */
  @Override
  default Hints hints() {
    return Hints.afterGenerate(AfterGenerate.DO_NOT_MODIFY);
  }

  default <R extends @Nullable Object> Gen<R> map(Function<? super T, ? extends R> function) {
    return random -> function.apply(generate(random));
  }

  default <R extends @Nullable Object> Gen<R> flatMap(
      Function<? super T, ? extends Gen<? extends R>> function) {
    return random -> function.apply(generate(random)).generate(random);
  }

  default Gen<T> filter(Predicate<? super T> predicate) {
    return random -> {
      for (int misses = 0; misses < MOST_MISSES; misses++) {
        T value = generate(random);
        if (predicate.test(value)) {
          return value;
        }
      }
      throw new IllegalStateException("the filter lets nothing through");
    };
  }

  default Gen<@Nullable T> orNull(double probability) {
    return random -> random.trueOrFalse(probability) ? null : generate(random);
  }

  default Gen<Optional<T>> optional(double presence) {
    return random ->
        random.trueOrFalse(presence) ? Optional.of(generate(random)) : Optional.empty();
  }

  default Gen<List<T>> list(int least, int most) {
    Gen<Integer> sizes = Gens.sizes(least, most);
    return random -> {
      int size = sizes.generate(random);
      List<T> list = new ArrayList<>();
      while (list.size() < size) {
        list.add(generate(random));
      }
      return list;
    };
  }

  default Gen<Set<T>> set(int least, int most) {
    return set(least, most, Function.identity());
  }

  /** Sets whose values have different keys. They are smaller where there are few keys. */
  default Gen<Set<T>> set(int least, int most, Function<? super T, ?> key) {
    Gen<Integer> sizes = Gens.sizes(least, most);
    return random -> {
      int size = sizes.generate(random);
      Map<Object, T> byKey = new LinkedHashMap<>();
      for (int draws = 0; byKey.size() < size && draws < 50 * most; draws++) {
        T value = generate(random);
        byKey.putIfAbsent(key.apply(value), value);
      }
      if (byKey.size() < least) {
        throw new IllegalStateException("no set of " + least + " different values");
      }
      return new LinkedHashSet<>(byKey.values()); // in an order that the next run has, too
    };
  }
}
