package io.dynamodel.internal.item;

import java.io.Serializable;

/**
 * A model in a physical table: what a user means by a table when several models share one.
 *
 * @param model the name of its class
 * @param table the physical table
 */
public record TableIdentity(String model, String table) implements Serializable {

  /** The identity of what {@code context} is of. */
  public static TableIdentity of(TableContext<?> context) {
    return new TableIdentity(context.schema().model(), context.table());
  }
}
