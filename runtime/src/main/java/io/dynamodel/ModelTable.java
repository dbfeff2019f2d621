package io.dynamodel;

import io.dynamodel.internal.item.TableContext;
import java.io.Serializable;

/**
 * A model in a physical table: what a user means by a table when several models share one.
 *
 * @param model the name of its class
 * @param table the physical table
 */
record ModelTable(String model, String table) implements Serializable {

  static ModelTable of(TableContext<?> context) {
    return new ModelTable(context.schema().model(), context.table());
  }

  static ModelTable of(DynamoTable<?> table) {
    return of(table.context());
  }
}
