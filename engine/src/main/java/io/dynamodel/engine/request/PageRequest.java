package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What query and scan ask for alike: the next page of a table or of an index.
 *
 * @param index null for the table
 * @param limit how many items are read at the most, null for no limit but that of a page
 * @param startKey the key of the item that was read last, null for the first page
 */
public record PageRequest(
    String table,
    @Nullable String index,
    boolean consistent,
    @Nullable Long limit,
    @Nullable Map<String, Value> startKey,
    @Nullable Filter filter,
    Selection selection,
    CostReport report) {

  /** Errors of values that do not mention the start key. */
  private static final Pattern BARE =
      Pattern.compile(
          "contains duplicates|number set|numeric value|significant digits|with magnitude");

  /** The same page with a filter for its answer. */
  public PageRequest filteredBy(Filter filter) {
    return new PageRequest(table, index, consistent, limit, startKey, filter, selection, report);
  }

  static PageRequest of(
      Input in,
      @Nullable Map<String, Value> startKey,
      @Nullable Filter filter,
      Selection selection) {
    return new PageRequest(
        in.text("TableName"),
        in.optionalText("IndexName"),
        in.flag("ConsistentRead"),
        in.optionalNumber("Limit"),
        startKey,
        filter,
        selection,
        CostReport.of(in));
  }

  /** Reads {@code ExclusiveStartKey}; null if it is not there. */
  static @Nullable Map<String, Value> startKey(Input in) {
    if (!in.has("ExclusiveStartKey")) {
      return null;
    }
    try {
      return in.attributes("ExclusiveStartKey");
    } catch (ServiceException e) {
      throw BARE.matcher(e.text()).find()
          ? e
          : ServiceException.validation("The provided starting key is invalid: " + e.text());
    }
  }
}
