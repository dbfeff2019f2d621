package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.expression.UpdateAction;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** DynamoDB Local and plain Java agree what a random update makes of a random item. */
class UpdatesPropertyTest {
  private static final Store STORE = new Store();

  @AfterContainer
  static void close() {
    STORE.close();
  }

  @Property(tries = 1200, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void anUpdateDoesWhatItsActionsSayOrNothing(
      @ForAll("items") Item before, @ForAll("updates") Changes changes) {
    STORE.store(before);
    Optional<Item> after = changes.after(before);

    if (after.isPresent()) {
      assertThat(comparable(update(before, changes))).isEqualTo(comparable(after.get().thing()));
    } else {
      assertThatThrownBy(() -> update(before, changes))
          .hasMessageMatching("(?s).*(the item lacks an attribute|incorrect data type).*");
    }
    assertThat(STORE.get(before.id()).canonical()).isEqualTo(after.orElse(before).canonical());
    Statistics.collect(after.isPresent());
    Statistics.coverage(
        c -> {
          c.check(true).percentage(done -> done > 20);
          c.check(false).percentage(refused -> refused > 10);
        });
  }

  /** A thing as a put would store it: arrays of bytes in it are equal to none but themselves. */
  private static Map<String, Object> comparable(Thing thing) {
    return Item.of(thing).canonical();
  }

  @SuppressWarnings("unchecked") // an array of generic elements
  private static Thing update(Item before, Changes changes) {
    UpdateAction<Thing>[] actions =
        changes.changes().stream().map(Change::action).toArray(UpdateAction[]::new);
    return STORE.things().update(before.id()).apply(actions).execute();
  }

  @Provide
  Arbitrary<Item> items() {
    return Items.one();
  }

  @Provide
  Arbitrary<Changes> updates() {
    return Updates.any();
  }
}
