package io.dynamodel.it.property;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models of {@link RoundTripPropertyTest} are complete. */
class EveryTypeTest {
  private static final Set<String> NO_SET_ELEMENTS = Set.of("url", "yes", "raw", "free");

  @Test
  void aConverterOfTheLibraryHasAComponent() {
    Set<Type> types = new HashSet<>(Set.of(OptionalInt.class, OptionalLong.class));
    types.add(OptionalDouble.class); // these three are in Forms.Nested
    components(Single.Required.class).map(EveryTypeTest::type).forEach(types::add);

    assertThat(types).containsAll(converted());
  }

  @Test
  void aTypeIsThereInEveryWay() {
    Set<String> all = names(Single.Required.class);
    Set<String> elements = new HashSet<>(all);
    elements.removeAll(NO_SET_ELEMENTS);

    for (Class<?> model :
        List.of(
            Single.Nullables.class,
            Single.Maybes.class,
            Listed.Lists.class,
            Listed.Gaps.class,
            Listed.ListsOfOptionals.class)) {
      assertThat(names(model)).as(model.getSimpleName()).isEqualTo(all);
    }
    assertThat(names(Grouped.Elements.class)).isEqualTo(elements);
    assertThat(names(Documents.Each.class)).isEqualTo(names(Documents.Perhaps.class));
  }

  private static Stream<RecordComponent> components(Class<?> model) {
    return Arrays.stream(model.getRecordComponents());
  }

  private static Set<String> names(Class<?> model) {
    return components(model).map(RecordComponent::getName).collect(toSet());
  }

  private static Class<?> type(RecordComponent component) {
    return MethodType.methodType(component.getType()).wrap().returnType();
  }

  /** The types of the constants, but those of collections. */
  private static Set<Type> converted() {
    return Arrays.stream(Converters.class.getFields())
        .filter(field -> AttributeConverter.class.isAssignableFrom(field.getType()))
        .map(Field::getGenericType)
        .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
        .filter(type -> !(type instanceof ParameterizedType))
        .collect(toSet());
  }
}
