package io.dynamodel.it.enhanced;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/** No type is forgotten. */
class TypesOfBothTest {
  private static final DefaultAttributeConverterProvider THEIRS =
      DefaultAttributeConverterProvider.create();

  @Test
  void theSharedItemHasEveryTypeThatBothKnow() {
    Set<Type> ofBoth =
        ofOurs().filter(Class.class::isInstance).filter(this::isTheirs).collect(toSet());

    assertThat(componentTypes(Shared.class)).containsAll(ofBoth);
    assertThat(ofBoth).hasSizeGreaterThan(25);
  }

  @Test
  void theseAreOurs() {
    assertThat(ofOurs().filter(Class.class::isInstance).filter(type -> !isTheirs(type)))
        .extracting(Type::getTypeName)
        .containsExactlyInAnyOrder(
            "java.lang.Object",
            "java.net.InetAddress",
            "java.time.Year",
            "java.time.YearMonth",
            "java.util.Currency",
            "software.amazon.awssdk.services.dynamodb.model.AttributeValue");
  }

  /** What the constants of {@link Converters} convert. */
  private static Stream<Type> ofOurs() {
    return Arrays.stream(Converters.class.getFields())
        .filter(field -> AttributeConverter.class.isAssignableFrom(field.getType()))
        .map(Field::getGenericType)
        .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0]);
  }

  private boolean isTheirs(Type type) {
    try {
      THEIRS.converterFor(EnhancedType.of((Class<?>) type));
      return true;
    } catch (IllegalStateException | IndexOutOfBoundsException e) { // Object is a raw map to it
      return false;
    }
  }

  private static Set<Type> componentTypes(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .flatMap(
            component ->
                component.isRecord() && component != type
                    ? componentTypes(component).stream()
                    : Stream.<Type>of(component))
        .collect(toSet());
  }
}
