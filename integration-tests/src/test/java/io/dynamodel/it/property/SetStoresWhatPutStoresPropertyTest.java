package io.dynamodel.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Removable;
import io.dynamodel.expression.Settable;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.property.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An attribute that is set is stored as one that is put. */
class SetStoresWhatPutStoresPropertyTest {
  private static final Store STORE = new Store();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void setStoresWhatPutStores() {
    Property.of(40)
        .check(Items.one(), Items.one(), SetStoresWhatPutStoresPropertyTest::checkEachAttribute);
  }

  private static void checkEachAttribute(Item base, Item item) {
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
}
