package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.partiql.Statement.Select;
import io.dynamodel.engine.request.ItemRead;
import io.dynamodel.engine.table.FoundItem;
import io.dynamodel.engine.table.TableDefinition;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/**
 * How one item is selected by its key, in a batch or in a transaction.
 *
 * @param rest what else must hold of the item, null for nothing
 */
record SelectedItem(ItemRead read, @Nullable Condition rest) {

  /**
   * Finds the key.
   *
   * @throws ServiceException if there is none
   */
  static SelectedItem of(
      Select select, TableDefinition table, boolean consistent, String operation) {
    Where.Keyed keyed =
        select
            .where()
            .keyed(table.keys())
            .filter(key -> select.index() == null)
            .orElseThrow(
                () ->
                    ServiceException.validation(
                        "Select statements within "
                            + operation
                            + " must specify the primary key in the where clause."));
    return new SelectedItem(
        new ItemRead(keyed.key(), consistent, select.projection()), keyed.rest().condition());
  }

  /** What is answered, null for nothing. */
  Json.@Nullable Obj answer(FoundItem found) {
    return found.item() != null && (rest == null || rest.matches(found.item().attributes()))
        ? found.json()
        : null;
  }
}
