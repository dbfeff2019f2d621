package io.dynamodel.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.DynamoTable;
import io.dynamodel.QueryBase;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.ValueAttribute;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritedTypesTest {

  /** They would be meant where a generated subclass names a user's type of the same name. */
  @ParameterizedTest
  @ValueSource(
      classes = {DynamoTable.class, QueryBase.class, ValueAttribute.class, Removable.class})
  void generatedClassesInheritNoTypes(Class<?> base) {
    assertThat(withSupertypes(base).flatMap(type -> Arrays.stream(type.getDeclaredClasses())))
        .noneMatch(type -> Modifier.isPublic(type.getModifiers()))
        .noneMatch(type -> Modifier.isProtected(type.getModifiers()));
  }

  private static Stream<Class<?>> withSupertypes(Class<?> type) {
    Stream<Class<?>> supertypes =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return Stream.concat(Stream.of(type), supertypes.flatMap(InheritedTypesTest::withSupertypes));
  }
}
