package io.dynamodel.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.presentation.StandardRepresentation.STANDARD_REPRESENTATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What the other tests trust: that cases are many, that they differ, and that a seed repeats them.
 */
class PropertyTest {
  private static final String SEED = "properties.seed";
  private final String seedOfThisRun = System.getProperty(SEED, "");

  @AfterEach
  void restoreSeed() {
    setSeed(seedOfThisRun);
  }

  private static void setSeed(String seed) {
    if (seed.isEmpty()) {
      System.clearProperty(SEED);
    } else {
      System.setProperty(SEED, seed);
    }
  }

  @Test
  void checksSoManyCases() {
    assertThat(cases(300)).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void everyRunHasOtherCases() {
    setSeed("");

    assertThat(cases(10)).doesNotContainAnyElementsOf(cases(10));
  }

  @Test
  void aSeedRepeatsAllCases() {
    setSeed("-42");

    assertThat(cases(50)).isEqualTo(cases(50));
  }

  @Test
  void theSeedOfACaseThatFailsMakesItTheFirstOne() {
    setSeed("");
    List<List<Long>> failed = new ArrayList<>();
    String message = failure(failed);
    Matcher seed = Pattern.compile("-Dproperties.seed=(-?\\d+)").matcher(message);

    assertThat(message)
        .contains(" of 1000 fails.", STANDARD_REPRESENTATION.toStringOf(failed.get(0)))
        .contains("too great");
    assertThat(seed.find()).isTrue();

    setSeed(seed.group(1));

    assertThat(failure(failed)).contains("Case 1 of 1000");
    assertThat(failed.get(1)).isEqualTo(failed.get(0));
  }

  private static String failure(List<List<Long>> failed) {
    try {
      Property.of(1000)
          .check(
              longs(),
              numbers -> {
                if (numbers.stream().anyMatch(number -> number > 1L << 60)) {
                  failed.add(numbers);
                  throw new IllegalStateException("too great");
                }
              });
      return "none";
    } catch (AssertionError e) {
      return e.getMessage();
    }
  }

  @Test
  void saysWhichKindIsTooRare() {
    Kinds<Boolean> kinds = Property.of(400).classify(Scalars.booleans(), each -> each);

    kinds.assertMoreThan(30, true);
    assertThatThrownBy(() -> kinds.assertMoreThan(70, true))
        .hasMessageContaining("per cent of the cases that are: true")
        .hasMessageContaining("-Dproperties.seed=");
  }

  @Test
  void theEndsOfARangeAreOften() {
    Set<Long> made = new HashSet<>();
    Property.of(1000).check(Scalars.longs(), made::add);

    assertThat(made).contains(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);
  }

  @Test
  void listsHaveEverySize() {
    Set<Integer> sizes = new HashSet<>();
    Property.of(1000).check(Scalars.ints().list(0, 10), list -> sizes.add(list.size()));

    assertThat(sizes).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  private static List<List<Long>> cases(int number) {
    List<List<Long>> cases = new ArrayList<>();
    Property.of(number).check(longs(), cases::add);
    return cases;
  }

  private static Gen<List<Long>> longs() {
    return Scalars.longs().list(3, 8);
  }
}
