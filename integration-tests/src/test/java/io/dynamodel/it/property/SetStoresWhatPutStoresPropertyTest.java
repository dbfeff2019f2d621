package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Removable;
import io.dynamodel.expression.Settable;
import io.dynamodel.expression.UpdateAction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** An attribute that is set is stored as one that is put. */
class SetStoresWhatPutStoresPropertyTest {
  private static final Store STORE = new Store();

  @AfterContainer
  static void close() {
    STORE.close();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void setStoresWhatPutStores(@ForAll("items") Item base, @ForAll("items") Item item) {
    Thing thing = item.thing();
    Item put = put(thing);
    Thing before = base.withId("base").thing();

    for (Place<?> place : Columns.topLevel()) {
      if (place.attribute() instanceof Settable<?, ?>) {
        put(before);
        STORE.things().update("base").apply(set(place, thing)).execute();
        assertThat(stored(place, STORE.get("base")))
            .as("%s of %s", place.path().top(), thing)
            .isEqualTo(stored(place, put));
      }
    }
  }

  private static Item put(Thing thing) {
    STORE.things().put(thing);
    return STORE.get(thing.id());
  }

  /** What is there in the form that makes equal values equal for Java; null where it is absent. */
  private static @Nullable Object stored(Place<?> place, Item item) {
    return item.canonical().get(place.path().top());
  }

  @SuppressWarnings("unchecked") // a component's type is that of its attribute
  private static <V> UpdateAction<Thing> set(Place<V> place, Thing thing) {
    Settable<Thing, V> attribute = (Settable<Thing, V>) place.attribute();
    V value = (V) Things.component(thing, place.path().top());
    return value == null
        ? ((Removable<Thing, V>) attribute).setOrRemove(null)
        : attribute.set(value);
  }

  @Provide
  Arbitrary<Item> items() {
    return Items.one();
  }
}
