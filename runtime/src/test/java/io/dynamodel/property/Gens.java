package io.dynamodel.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What generators are joined with. */
public final class Gens {
  private Gens() {}

  public static <T> Gen<T> just(T value) {
    return random -> value;
  }

  @SafeVarargs
  public static <T> Gen<T> of(T... values) {
    return of(List.of(values));
  }

  /** In the order of the list: a seed that is repeated makes the same value only if that stays. */
  public static <T> Gen<T> of(List<? extends T> values) {
    List<T> all = List.copyOf(values);
    return random -> random.oneOf(all);
  }

  @SafeVarargs
  public static <T> Gen<T> oneOf(Gen<? extends T>... gens) {
    return oneOf(List.of(gens));
  }

  public static <T> Gen<T> oneOf(List<? extends Gen<? extends T>> gens) {
    return Gens.<Gen<? extends T>>of(gens).flatMap(gen -> gen);
  }

  /** Each as often as its number says. */
  @SafeVarargs
  public static <T> Gen<T> frequency(Map.Entry<Integer, ? extends Gen<? extends T>>... gens) {
    List<Gen<? extends T>> all = new ArrayList<>();
    for (Map.Entry<Integer, ? extends Gen<? extends T>> gen : gens) {
      for (int i = 0; i < gen.getKey(); i++) {
        all.add(gen.getValue());
      }
    }
    return oneOf(all);
  }

  /** Maps of different keys; smaller ones where there are few keys. */
  public static <K, V extends @Nullable Object> Gen<Map<K, V>> maps(
      Gen<K> keys, Gen<V> values, int least, int most) {
    return random -> {
      Map<K, V> map = new LinkedHashMap<>();
      for (K key : keys.set(least, most).generate(random)) {
        map.put(key, values.generate(random));
      }
      return map;
    };
  }

  public static <A, B, R> Gen<R> combine(
      Gen<A> first, Gen<B> second, BiFunction<? super A, ? super B, ? extends R> function) {
    return random -> function.apply(first.generate(random), second.generate(random));
  }

  /** Lists of one value of each. */
  public static <T extends @Nullable Object> Gen<List<T>> each(
      List<? extends Gen<? extends T>> gens) {
    return random -> {
      List<T> values = new ArrayList<>();
      gens.forEach(gen -> values.add(gen.generate(random)));
      return values;
    };
  }

  /** Scalars, and collections of them, and collections of those, as deep as this. */
  public static <T> Gen<T> nested(int levels, Gen<T> scalars, UnaryOperator<Gen<T>> collections) {
    Gen<T> values = scalars;
    for (int level = 0; level < levels; level++) {
      values = oneOf(scalars, collections.apply(values));
    }
    return values;
  }

  /** All sizes equally often, but for the least and the most, which go wrong most. */
  static Gen<Integer> sizes(int least, int most) {
    Gen<Integer> any = random -> random.intRange(least, most);
    return frequency(Map.entry(7, any), Map.entry(1, of(least, most)));
  }
}
