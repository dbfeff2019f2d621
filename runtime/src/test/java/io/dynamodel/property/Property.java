package io.dynamodel.property;

import static org.assertj.core.presentation.StandardRepresentation.STANDARD_REPRESENTATION;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.instancio.Instancio;
import org.instancio.Select;

/**
 * Something that must be true of each of so many random cases.
 *
 * <p>Every run makes others. One that fails says the seed of its case; where the system property
 * {@code properties.seed} has it, this case comes first, and those after it come as they did.
 */
public final class Property {
  private static final String SEED = "properties.seed";

  private final int cases;
  private final long firstSeed = Long.getLong(SEED, new SplittableRandom().nextLong());

  private Property(int cases) {
    this.cases = cases;
  }

  public static Property of(int cases) {
    return new Property(cases);
  }

  public <T> void check(Gen<T> values, Consumer<? super T> check) {
    classify(
        values,
        value -> {
          check.accept(value);
          return true;
        });
  }

  public <A, B> void check(Gen<A> first, Gen<B> second, BiConsumer<? super A, ? super B> check) {
    check(Gens.combine(first, second, Two::new), two -> check.accept(two.first, two.second));
  }

  /** Checks, and says of what kinds the cases were, so that the test can tell that none lacks. */
  public <T, K> Kinds<K> classify(Gen<T> values, Function<? super T, K> check) {
    List<K> kinds = new ArrayList<>();
    for (int done = 0; done < cases; done++) {
      kinds.add(kind(done, values, check));
    }
    return new Kinds<>(kinds, toRepeat(firstSeed));
  }

  public <A, B, K> Kinds<K> classify(
      Gen<A> first, Gen<B> second, BiFunction<? super A, ? super B, K> check) {
    return classify(
        Gens.combine(first, second, Two::new), two -> check.apply(two.first, two.second));
  }

  private <T, K> K kind(int done, Gen<T> values, Function<? super T, K> check) {
    long seed = firstSeed + done;
    Object value = "what could not be made";
    try {
      T made = make(seed, values);
      value = made;
      return check.apply(made);
    } catch (Throwable e) {
      throw new AssertionError(
          "Case %d of %d fails. %s%n%s%n%s"
              .formatted(done + 1, cases, toRepeat(seed), shown(value), e),
          e);
    }
  }

  private static String shown(Object value) {
    return STANDARD_REPRESENTATION.toStringOf(value);
  }

  private static String toRepeat(long seed) {
    return "To repeat it, run the test with -D" + SEED + "=" + seed;
  }

  /** Values of seeds next to each other are no more alike than others. */
  @SuppressWarnings("unchecked") // what a Gen<T> makes is a T
  private static <T> T make(long seed, Gen<T> values) {
    return (T)
        Instancio.of(Object.class)
            .withSeed(new SplittableRandom(seed).nextLong())
            .supply(Select.root(), values)
            .create();
  }

  private record Two<A, B>(A first, B second) {
    @Override
    public String toString() {
      return shown(first) + System.lineSeparator() + "and " + shown(second);
    }
  }
}
