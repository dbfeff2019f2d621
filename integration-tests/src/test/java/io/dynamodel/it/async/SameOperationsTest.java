package io.dynamodel.it.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.AsyncDynamo;
import io.dynamodel.AsyncTableAdmin;
import io.dynamodel.Dynamo;
import io.dynamodel.TableAdmin;
import io.dynamodel.Update;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Asynchronous classes have the operations of those that wait: same names, same parameters. */
class SameOperationsTest {

  /** Names and parameters: {@code put(Object, Condition)}. */
  private static Set<String> operations(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .map(SameOperationsTest::operation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String operation(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  @Test
  void tables() {
    assertThat(operations(EntryAsyncTable.class)).isEqualTo(operations(EntryTable.class));
    assertThat(operations(TagAsyncTable.class)).isEqualTo(operations(TagTable.class));
  }

  @Test
  void updates() {
    assertThat(operations(Update.AsyncCall.class)).isEqualTo(operations(Update.Call.class));
    assertThat(operations(Update.AsyncOnce.class)).isEqualTo(operations(Update.Once.class));
  }

  @Test
  void admin() {
    assertThat(operations(AsyncTableAdmin.class)).isEqualTo(operations(TableAdmin.class));
  }

  @Test
  void severalTables() {
    Set<String> several = operations(AsyncDynamo.class);

    assertThat(several)
        .contains("transactWriteAll(AutoCommit, Publisher)", "batchWriteAll(Publisher)");
    several.removeIf(operation -> operation.contains("Publisher"));
    assertThat(operations(Dynamo.class)).containsAll(several);
    assertThat(several).hasSize(5);
  }
}
