package io.dynamodel.testing;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** A parameter that is a generated table. */
final class TableParameter {

  private TableParameter() {}

  static boolean isTable(Class<?> type) {
    return DynamoTable.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())
        && Stream.of(type.getDeclaredConstructors())
            .anyMatch(
                made ->
                    made.getParameterCount() == 1 && made.getParameterTypes()[0] == Dynamo.class);
  }

  /** The table; empty, if nobody has asked for it in this scope. */
  static DynamoTable<?, ?> resolve(Class<?> type, Scope scope) {
    Database database = scope.database();
    DynamoTable<?, ?> table =
        (DynamoTable<?, ?>) ReflectionSupport.newInstance(type, database.dynamo());
    scope.once(new Emptied(table.admin().tableName()), () -> database.makeEmpty(table));
    return table;
  }

  /** By the name of the table: several models may share one. */
  private record Emptied(String table) {}
}
