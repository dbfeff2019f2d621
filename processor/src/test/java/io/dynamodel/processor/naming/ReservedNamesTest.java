package io.dynamodel.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.AsyncPartialQueryBase;
import io.dynamodel.AsyncQueryBase;
import io.dynamodel.DynamoTable;
import io.dynamodel.PartialQueryBase;
import io.dynamodel.QueryBase;
import io.dynamodel.expression.DocumentAttribute;
import io.dynamodel.expression.Removable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of reserved names are those of the methods that the runtime's classes have. */
class ReservedNamesTest {

  /**
   * Methods that the runtime is to get: reserved from the start, so that no model has to change.
   */
  private static final Set<String> LATER =
      Set.of(
          "deleteAll",
          "fullItems",
          "page",
          "pages",
          "putAll",
          "tryDelete",
          "tryPut",
          "withoutExpired",
          "writeOnce");

  /** Methods of each generated table class itself. */
  private static final Set<String> GENERATED =
      Set.of("decodeKey", "find", "get", "key", "keyOf", "query", "upsert", "withId");

  @Test
  void query() {
    Set<String> methods = methods(QueryBase.class, ReservedNamesTest::hasNoParameters);
    methods.addAll(methods(PartialQueryBase.class, ReservedNamesTest::hasNoParameters));
    methods.addAll(methods(AsyncQueryBase.class, ReservedNamesTest::hasNoParameters));
    methods.addAll(methods(AsyncPartialQueryBase.class, ReservedNamesTest::hasNoParameters));

    check(ReservedNames.QUERY, methods, Set.of());
  }

  @Test
  void path() {
    Set<String> methods = methods(DocumentAttribute.class, ReservedNamesTest::hasNoParameters);
    methods.addAll(methods(Removable.class, ReservedNamesTest::hasNoParameters));

    check(ReservedNames.PATH, methods, Set.of());
  }

  @Test
  void table() {
    check(ReservedNames.TABLE, methods(DynamoTable.class, method -> true), GENERATED);
  }

  /** Nothing is missing, and nothing is reserved for no reason. */
  private static void check(Set<String> reserved, Set<String> methods, Set<String> generated) {
    assertThat(reserved).containsAll(methods).containsAll(generated);
    methods.addAll(generated);
    methods.addAll(LATER);
    assertThat(methods).containsAll(reserved);
  }

  private static boolean hasNoParameters(Method method) {
    return method.getParameterCount() == 0;
  }

  private static Set<String> methods(Class<?> type, Predicate<Method> wanted) {
    return hierarchy(type)
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic())
        .filter(ReservedNamesTest::isVisible)
        .filter(wanted)
        .map(Method::getName)
        .collect(Collectors.toCollection(HashSet::new));
  }

  // Package-private methods are none of a generated class.
  private static boolean isVisible(Method method) {
    return Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
  }

  private static Stream<Class<?>> hierarchy(Class<?> type) {
    Stream<Class<?>> supertypes =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return Stream.concat(Stream.of(type), supertypes.flatMap(ReservedNamesTest::hierarchy));
  }
}
