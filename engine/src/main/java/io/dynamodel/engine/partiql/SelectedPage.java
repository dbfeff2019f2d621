package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.partiql.Statement.OrderKey;
import io.dynamodel.engine.partiql.Statement.Select;
import io.dynamodel.engine.request.CostReport;
import io.dynamodel.engine.request.Filter;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.request.PageRequest;
import io.dynamodel.engine.request.QueryRequest;
import io.dynamodel.engine.request.ScanRequest;
import io.dynamodel.engine.request.Segment;
import io.dynamodel.engine.request.Selection;
import io.dynamodel.engine.table.PageRead;
import io.dynamodel.engine.table.Query;
import io.dynamodel.engine.table.Scan;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a page of items is selected: by a query if the partition key is known, else by a scan.
 *
 * @param limit how many items are read at the most, null for no limit but that of a page
 * @param startKey the key of the item that was read last, null for the first page
 */
record SelectedPage(
    Select select,
    boolean consistent,
    @Nullable Long limit,
    @Nullable Map<String, Value> startKey,
    CostReport report) {

  /** All items are one segment. */
  private static final Segment ALL = new Segment(0, 1);

  /**
   * Reads it. Only under the lock of the database.
   *
   * @throws ServiceException if the service refuses it
   */
  PageRead read(Table table) {
    Optional<IndexDefinition> index =
        Optional.ofNullable(select.index()).flatMap(table.definition()::index);
    if (consistent && index.filter(IndexDefinition::isGlobal).isPresent()) {
      throw ServiceException.validation(
          "Strongly consistent read is not supported on Global Secondary Indexes");
    }
    KeySchema keys = index.map(IndexDefinition::keys).orElse(table.definition().keys());
    Where.Split split = select.where().split(keys);
    checkOrder(keys, split);
    PageRead page =
        split.keys().isEmpty()
            ? Scan.read(table, new ScanRequest(request(), ALL))
            : Query.read(table, new QueryRequest(request(), split.keys(), isForward(keys)));
    return filtered(page, split.rest().condition(), keys);
  }

  private PageRequest request() {
    Selection selection =
        select.projection() == null
            ? new Selection.Held()
            : new Selection.Parts(select.projection());
    return new PageRequest(
        select.table(), select.index(), consistent, limit, startKey, null, selection, report);
  }

  private PageRead filtered(PageRead page, @Nullable Condition rest, KeySchema keys) {
    if (rest == null) {
      return page;
    }
    PageRead filtered = page.filteredBy(new Filter("Where clause", rest));
    return keys.partition().stream().allMatch(select.where()::fixes)
        ? filtered.checkHeld(rest.topLevelAttributes())
        : filtered;
  }

  private void checkOrder(KeySchema keys, Where.Split split) {
    if (select.order().isEmpty()) {
      return;
    }
    if (select.where().conditions().isEmpty()) {
      throw ServiceException.validation(
          "Must have WHERE clause in the statement when using ORDER BY clause.");
    }
    if (split.keys().isEmpty()) {
      throw ServiceException.validation(
          "Must have at least one non-optional hash key condition in WHERE clause when using ORDER"
              + " BY clause.");
    }
    for (OrderKey key : select.order()) {
      if (!keys.attributes().contains(key.attribute())) {
        throw ServiceException.validation(
            "Variable reference "
                + key.attribute()
                + " in ORDER BY clause must be part of the primary key");
      }
    }
  }

  /** The order of the first sort attribute counts: items of one partition have no other. */
  private boolean isForward(KeySchema keys) {
    List<OrderKey> sorted =
        select.order().stream().filter(key -> keys.sort().contains(key.attribute())).toList();
    return sorted.isEmpty() || sorted.get(0).forward();
  }
}
