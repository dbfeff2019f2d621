package io.dynamodel.engine.table;

import io.dynamodel.engine.request.Filter;
import io.dynamodel.engine.request.PageRequest;
import io.dynamodel.engine.request.ScanRequest;
import io.dynamodel.engine.request.Segment;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** Reads a page of all items, or of those of one segment. */
public final class Scan {

  private Scan() {}

  /**
   * Answers a request.
   *
   * @throws ServiceException if the service refuses it
   */
  static Json execute(Database database, ScanRequest request) {
    return database.locked(() -> read(database.table(request.page().table()), request)).answer();
  }

  /**
   * Reads the page that a request asks for. Only under the lock of the database.
   *
   * @throws ServiceException if the service refuses it
   */
  public static PageRead read(Table table, ScanRequest request) {
    PageRequest page = request.page();
    Source source = Source.of(table.definition(), page.index(), page.consistent());
    Reading reading = new Reading(source, page.selection());
    KeyRange range = KeyRange.of(request.segment());
    StartKey start = StartKey.of(source, page.startKey());
    check(start, reading);
    if (start != null && !range.contains(start.place())) {
      throw otherSegment(request.segment());
    }
    reading.checkPaths();
    Filter filter = page.filter();
    if (filter != null) {
      new IndexKeys(source.table()).checkScalars(filter.condition().nestedAttributes());
    }
    return PageRead.of(table, page, reading, range, start, true);
  }

  /** Checks the key of the index, the selection, and the key of the table, in this order. */
  private static void check(@Nullable StartKey start, Reading reading) {
    if (start != null) {
      start.checkForScan();
    }
    reading.check();
    if (start != null) {
      start.checkTableKey();
    }
  }

  private static ServiceException otherSegment(Segment segment) {
    return ServiceException.validation(
        StartKey.INVALID
            + ": Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment."
            + " TotalSegments: "
            + segment.total()
            + " Segment: "
            + segment.number());
  }
}
