package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things by their components, so that a new one is a line in {@link Columns}, and none here. */
final class Things {
  private static final List<RecordComponent> COMPONENTS =
      Arrays.asList(Thing.class.getRecordComponents());

  private Things() {}

  /** Things that have every component. */
  static Gen<Thing> full() {
    return Gens.each(COMPONENTS.stream().<Gen<?>>map(Things::values).toList()).map(Things::of);
  }

  private static Gen<?> values(RecordComponent component) {
    return component.getName().equals("others")
        ? Values.UNMAPPED
        : values(component.getName()).map(value -> Optionals.wrapped(value, component.getType()));
  }

  private static Gen<?> values(String attribute) {
    return Columns.topLevel().stream()
        .filter(place -> place.path().top().equals(attribute))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Columns lacks " + attribute))
        .values();
  }

  private static Thing of(List<Object> values) {
    try {
      return (Thing) Thing.class.getDeclaredConstructors()[0].newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no thing of " + values, e);
    }
  }

  /** What its attribute holds; null for an Optional of nothing. */
  static @Nullable Object component(Thing thing, String name) {
    for (RecordComponent component : COMPONENTS) {
      if (component.getName().equals(name)) {
        return Optionals.unwrapped(read(component, thing));
      }
    }
    throw new IllegalStateException("Thing lacks " + name);
  }

  private static @Nullable Object read(RecordComponent component, Thing thing) {
    try {
      return component.getAccessor().invoke(thing);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + component + " of " + thing, e);
    }
  }
}
