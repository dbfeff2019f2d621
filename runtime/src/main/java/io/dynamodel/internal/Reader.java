package io.dynamodel.internal;

import io.dynamodel.internal.ReadSource.PageRequest;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a query or a scan to its end, page by page.
 *
 * @param <M> the model
 */
public final class Reader<M> {
  private final DynamoDbClient client;
  private final TableContext<M> table;
  private final ReadSource<M> source;
  private final ReadSpec<M> spec;
  private final ReadExpressions expressions;

  /** Nothing is sent before an item or the count is asked for. */
  public Reader(TableAccess<M> access, ReadSource<M> source, ReadSpec<M> spec) {
    this.client = access.client();
    this.table = access.table();
    this.source = source;
    this.spec = spec;
    this.expressions = ReadExpressions.of(source, spec.filter());
  }

  /** The items, requested and decoded as they are asked for. */
  public Iterator<M> items() {
    return new ItemIterator<>(this, table);
  }

  /** How many items there are, by requests that return none of them. */
  public long count() {
    long count = 0;
    RawPage page = null;
    do {
      page = page(page, count, true);
      count += page.count();
    } while (!page.isLast() && !isEnough(count));
    Integer limit = spec.limit();
    return limit == null ? count : Math.min(count, limit);
  }

  boolean isEnough(long returned) {
    Integer limit = spec.limit();
    return limit != null && returned >= limit;
  }

  /** The page after {@code previous}; null: the first one. */
  RawPage page(@Nullable RawPage previous, long returned, boolean countOnly) {
    Map<String, AttributeValue> startKey = previous == null ? null : previous.lastKey();
    PageRequest request = new PageRequest(startKey, evaluated(returned), countOnly);
    return source.page(table, expressions, request).run(client);
  }

  /** With a filter nobody knows how many items have to be evaluated for one that passes. */
  private @Nullable Integer evaluated(long returned) {
    Integer limit = spec.limit();
    Integer pageSize = spec.pageSize();
    if (limit == null || spec.filter() != null) {
      return pageSize;
    }
    int left = Math.toIntExact(limit - returned);
    return pageSize == null ? left : Integer.valueOf(Math.min(left, pageSize));
  }
}
