package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.expression.UpdateAction;
import io.dynamodel.property.Kinds;
import io.dynamodel.property.Property;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The engine and plain Java agree what a random update makes of a random item. */
class UpdatesPropertyTest {
  private static final Store STORE = new Store();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void anUpdateDoesWhatItsActionsSayOrNothing() {
    Kinds<Boolean> done =
        Property.of(1200).classify(Items.one(), Updates.any(), UpdatesPropertyTest::isDone);

    done.assertMoreThan(20, true);
    done.assertMoreThan(10, false);
  }

  private static boolean isDone(Item before, Changes changes) {
    STORE.store(before);
    Optional<Item> after = changes.after(before);

    if (after.isPresent()) {
      assertThat(comparable(update(before, changes))).isEqualTo(comparable(after.get().thing()));
    } else {
      assertThatThrownBy(() -> update(before, changes))
          .hasMessageMatching("(?s).*(lacks an attribute|of what is absent|of another type).*");
    }
    assertThat(STORE.get(before.id()).canonical()).isEqualTo(after.orElse(before).canonical());
    return after.isPresent();
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
}
