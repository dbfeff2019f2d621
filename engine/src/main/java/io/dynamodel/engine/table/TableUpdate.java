package io.dynamodel.engine.table;

import io.dynamodel.engine.request.IndexUpdate;
import io.dynamodel.engine.request.UpdateTableRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Instant;

/** Changes tables. */
final class TableUpdate {

  private final Database database;

  TableUpdate(Database database) {
    this.database = database;
  }

  /**
   * Answers UpdateTable.
   *
   * @throws ServiceException if the table is not there, is in use, or can't be changed so
   */
  Json update(UpdateTableRequest request) {
    return database.locked(
        () -> {
          Table table = database.administered(request.table());
          TableDefinition definition = table.definition();
          checkNotInUse(definition, request);
          StreamSwitch.check(request.stream(), definition);
          Instant now = database.clock().instant();
          TableState next =
              new UnitsUpdate(definition.state().mode(), request, now).apply(definition.state());
          next = new IndexesUpdate(database, definition, request).apply(next);
          next = next.with(LatestStream.of(request.stream(), next.stream(), now));
          next = next.with(request.options().over(next.options()));
          if (takesTime(request)) {
            next = next.with(progress(request));
          }
          table.become(definition.with(request.attributes(), next));
          return Json.object().put("TableDescription", TableDescription.of(table, now)).json();
        });
  }

  /** The protection can be changed while something else happens. */
  private static void checkNotInUse(TableDefinition definition, UpdateTableRequest request) {
    boolean isUsable = definition.state().progress().isUsable();
    if (!isUsable || request.options().deletionProtection() == null) {
      InUse.check(definition);
    }
  }

  /** An index that is created is backfilled when the table is active again. */
  private Progress progress(UpdateTableRequest request) {
    return request.indexes().stream().anyMatch(IndexUpdate.Create.class::isInstance)
        ? database.beginHalf(Progress.Status.UPDATING)
        : database.begin(Progress.Status.UPDATING);
  }

  /** Whether the table as a whole is changing for a while. */
  private static boolean takesTime(UpdateTableRequest request) {
    return request.throughput() != null
        || request.billing() != null
        || request.stream() != null
        || request.options().tableClass() != null
        || request.indexes().stream().anyMatch(IndexUpdate::isOnline);
  }
}
