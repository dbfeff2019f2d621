package io.dynamodel.internal.item;

import io.dynamodel.schema.TableSchema;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A model in a physical table: what a user means by a table when several models share one.
 *
 * @param model the name of its class
 * @param table the physical table
 */
public record TableIdentity(String model, String table) implements Serializable {

  /** The identities of what {@code context} has: of a sealed model, and of each of its types. */
  public static Set<TableIdentity> all(TableContext<?> context) {
    Set<TableIdentity> all = new LinkedHashSet<>();
    all.add(of(context));
    for (TableSchema<?> type : context.schema().types()) {
      all.add(new TableIdentity(type.model(), context.table()));
    }
    return all;
  }

  /** The identity of what {@code context} is of. */
  public static TableIdentity of(TableContext<?> context) {
    return new TableIdentity(context.schema().model(), context.table());
  }
}
