package io.dynamodel.engine.table;

import io.dynamodel.engine.wire.ServiceException;

/** Refuses changes of a table or an index that is changing already. */
final class InUse {

  private InUse() {}

  /** Checks that a table is not being created, updated or deleted. */
  static void check(TableDefinition definition) {
    String name = definition.name();
    switch (definition.state().progress().status()) {
      case CREATING -> throw of("Table is being created: " + name);
      case UPDATING -> throw of("Table: " + name + " is in the process of being updated.");
      case DELETING -> throw of("Table is being deleted: " + name);
      case ACTIVE -> {}
    }
  }

  /**
   * Checks that none of the indexes is created, updated or deleted, before the table is deleted.
   */
  static void checkIndexes(TableState state) {
    if (!state.globalIndexes().stream().allMatch(index -> index.progress().isActive())) {
      throw of("Cannot delete table while indexes are being created, updated, or deleted.");
    }
  }

  /** Checks that an index is not being created, updated or deleted. */
  static void check(GlobalIndex index, String table) {
    String where = " Table: " + table + " Index: " + index.name();
    switch (index.progress().status()) {
      case CREATING -> throw of("Index is being created." + where);
      case UPDATING -> throw of("Index is being updated." + where);
      case DELETING -> throw of("Index is being deleted." + where);
      case ACTIVE -> {}
    }
  }

  private static ServiceException of(String problem) {
    return ServiceException.of(
        "ResourceInUseException", "Attempt to change a resource which is still in use: " + problem);
  }
}
