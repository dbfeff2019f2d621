package io.dynamodel.it.property;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** DynamoDB Local and plain Java agree which items a random condition is true of. */
class ConditionsPropertyTest {
  private static final Store STORE = new Store();

  @AfterContainer
  static void close() {
    STORE.close();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aFilterLetsThroughWhatTheConditionIsTrueOf(
      @ForAll("items") List<Item> items, @ForAll("conditions") Checked checked) {
    STORE.putOnly(items);
    Set<String> expected = ids(items, checked);

    assertThat(STORE.ids(checked.condition())).isEqualTo(expected);
    assertThat(STORE.things().scan().filter(checked.condition()).count())
        .isEqualTo(expected.size());
    Statistics.collect(!expected.isEmpty() && expected.size() < items.size());
    Statistics.coverage(c -> c.check(true).percentage(some -> some > 20));
  }

  private static Set<String> ids(List<Item> items, Checked checked) {
    return items.stream()
        .filter(checked.expected())
        .map(Item::id)
        .collect(toCollection(TreeSet::new));
  }

  @Provide
  Arbitrary<List<Item>> items() {
    return Items.several();
  }

  @Provide
  Arbitrary<Checked> conditions() {
    return ConditionTrees.any();
  }
}
