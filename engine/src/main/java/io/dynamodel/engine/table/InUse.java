package io.dynamodel.engine.table;

import io.dynamodel.engine.wire.ServiceException;

/** Refuses changes of what is changing already. */
final class InUse {

  private InUse() {}

  /** Checks that a table is neither created nor updated nor deleted just now. */
  static void check(TableDefinition definition) {
    String name = definition.name();
    switch (definition.state().progress().status()) {
      case CREATING -> throw of("Table is being created: " + name);
      case UPDATING -> throw of("Table is being updated: " + name);
      case DELETING -> throw of("Table is being deleted: " + name);
      case ACTIVE -> {}
    }
  }

  private static ServiceException of(String problem) {
    return ServiceException.of(
        "ResourceInUseException", "Attempt to change a resource which is still in use: " + problem);
  }
}
