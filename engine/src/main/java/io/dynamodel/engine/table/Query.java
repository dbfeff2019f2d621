package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Filter;
import io.dynamodel.engine.request.PageRequest;
import io.dynamodel.engine.request.QueryRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Set;

/** Reads a page of the items of one partition. */
public final class Query {

  private Query() {}

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses it
   */
  static Json execute(Database database, QueryRequest request) {
    return database.locked(() -> read(database.table(request.page().table()), request)).answer();
  }

  /**
   * Reads the page that a request asks for. Only under the lock of the database.
   *
   * @throws ServiceException if the service refuses it
   */
  public static PageRead read(Table table, QueryRequest request) {
    PageRequest page = request.page();
    Source source = Source.of(table.definition(), page.index(), page.consistent());
    StartKey start = StartKey.of(source, page.startKey());
    if (start != null) {
      start.checkCount();
    }
    QueryKeys keys = new QueryKeys(source, request.keys());
    keys.check(start);
    Reading reading = new Reading(source, page.selection());
    reading.checkPaths();
    Filter filter = page.filter();
    if (filter != null) {
      checkFilter(source, filter);
    }
    reading.check();
    if (filter != null) {
      new IndexKeys(source.table()).checkScalars(filter.condition().nestedAttributes());
    }
    return PageRead.of(table, page, reading, keys.range(), start, request.forward());
  }

  private static void checkFilter(Source source, Filter filter) {
    Set<String> filtered = filter.condition().topLevelAttributes();
    for (String key : source.keys().attributes()) {
      if (filtered.contains(key)) {
        throw ServiceException.validation(
            filter.title()
                + " can only contain non-primary key attributes: Primary key attribute: "
                + key);
      }
    }
  }
}
