package io.dynamodel.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random templates: what the automata say of them, and what their keys say. */
class KeyLanguageTest {
  private static final int PAIRS = 500;
  private static final int TUPLES = 400;

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equalKeysAreFound(long seed) {
    Random random = new Random(seed);
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean escaped = random.nextBoolean();
      NaiveTemplate left = NaiveTemplate.random(random, escaped);
      NaiveTemplate right = NaiveTemplate.random(random, escaped);

      Optional<String> shared = left.texts().shared(right.texts());

      Set<String> keys = left.keys(random, TUPLES);
      keys.retainAll(right.keys(random, TUPLES));
      assertThat(shared)
          .as("%s and %s share %s, seed %s", left, right, keys, seed)
          .matches(found -> found.isPresent() || keys.isEmpty());
      assertThat(shared.stream())
          .as("keys of %s and %s, seed %s", left, right, seed)
          .allMatch(key -> left.gives(key) && right.gives(key));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keysThatAQueryMeetsAreFound(long seed) {
    Random random = new Random(seed);
    for (int pair = 0; pair < PAIRS; pair++) {
      boolean escaped = random.nextBoolean();
      NaiveTemplate query = NaiveTemplate.random(random, escaped);
      NaiveTemplate other = NaiveTemplate.random(random, escaped);

      int mixed = pair(query).mixedParts(List.of(pair(other)));

      int parts = query.parts().size();
      Set<String> keys = other.keys(random, TUPLES);
      for (int known = mixed; known < parts; known++) {
        Set<String> prefixes = query.prefixes(known, random, TUPLES);
        assertThat(keys)
            .as("%s meets %s after %s parts, seed %s", query, other, known, seed)
            .noneMatch(key -> prefixes.stream().anyMatch(key::startsWith));
      }
      for (int known = 0; known < Math.min(mixed, parts); known++) {
        int all = known;
        assertThat(query.texts().after(known).shared(other.texts()))
            .as("a key of %s that begins like %s, seed %s", other, query, seed)
            .hasValueSatisfying(
                key -> assertThat(other.gives(key) && query.begins(key, all)).as(key).isTrue());
      }
      assertThat(mixed > parts).isEqualTo(query.texts().shared(other.texts()).isPresent());
    }
  }

  private static KeyPair pair(NaiveTemplate sort) {
    return new KeyPair(KeyTexts.of("id", Texts.any()), sort.texts());
  }
}
