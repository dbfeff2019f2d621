package io.dynamodel;

import io.dynamodel.internal.TableContext;
import io.dynamodel.schema.TableSchema;

/**
 * A model in a physical table: what a user means by a table when several models share one.
 *
 * @param schema the model
 * @param table the physical table
 */
record ModelTable(TableSchema<?> schema, String table) {

  static ModelTable of(TableContext<?> context) {
    return new ModelTable(context.schema(), context.table());
  }

  static ModelTable of(DynamoTable<?> table) {
    return of(table.context());
  }
}
