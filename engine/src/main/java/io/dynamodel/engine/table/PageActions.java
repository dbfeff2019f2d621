package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.request.QueryRequest;
import io.dynamodel.engine.request.ScanRequest;
import java.util.Map;

/** The operations that read items page by page. */
public final class PageActions {

  private PageActions() {}

  /** The operations by their names. */
  public static Map<String, Action> on(Database database) {
    return Map.of(
        "Query",
        new Action(QueryRequest.SHAPE, in -> Query.execute(database, QueryRequest.of(in))),
        "Scan",
        new Action(ScanRequest.SHAPE, in -> Scan.execute(database, ScanRequest.of(in))));
  }
}
