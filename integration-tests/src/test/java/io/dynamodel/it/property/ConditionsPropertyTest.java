package io.dynamodel.it.property;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.property.Property;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The engine and plain Java agree which items a random condition is true of. */
class ConditionsPropertyTest {
  private static final Store STORE = new Store();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aFilterLetsThroughWhatTheConditionIsTrueOf() {
    Property.of(400)
        .classify(Items.several(), ConditionTrees.any(), ConditionsPropertyTest::letsThroughSome)
        .assertMoreThan(20, true);
  }

  private static boolean letsThroughSome(List<Item> items, Checked checked) {
    STORE.putOnly(items);
    Set<String> expected = ids(items, checked);

    assertThat(STORE.ids(checked.condition())).isEqualTo(expected);
    assertThat(STORE.things().scan().filter(checked.condition()).count())
        .isEqualTo(expected.size());
    return !expected.isEmpty() && expected.size() < items.size();
  }

  private static Set<String> ids(List<Item> items, Checked checked) {
    return items.stream()
        .filter(checked.expected())
        .map(Item::id)
        .collect(toCollection(TreeSet::new));
  }
}
