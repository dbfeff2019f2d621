package io.dynamodel.internal.read;

import io.dynamodel.internal.call.Call;
import io.dynamodel.internal.cursor.Position;
import io.dynamodel.internal.cursor.Position.After;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadSource.PageRequest;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Requests the pages of one call. */
final class PageSource {
  private final Call call;
  private final TableContext<?> table;
  private final ReadPlan<?> plan;
  private final ReadExpressions expressions;
  private final boolean countOnly;

  PageSource(Call call, TableContext<?> table, ReadPlan<?> plan, boolean countOnly) {
    this.call = call;
    this.table = table;
    this.plan = plan;
    this.expressions = ReadExpressions.of(plan, table);
    this.countOnly = countOnly;
  }

  int segments() {
    return plan.source().segments();
  }

  /** Whether no more than {@code returned} items are wanted. */
  boolean isEnough(long returned) {
    return plan.isEnough(returned);
  }

  /**
   * The page of a segment that starts at {@code from}, which is not its end. Nothing is sent for a
   * condition that never holds.
   *
   * @param returned how many items the call has returned before
   */
  RawPage page(int segment, Position from, long returned) {
    if (plan.readsNothing()) {
      return RawPage.EMPTY;
    }
    Map<String, AttributeValue> startKey = from instanceof After after ? after.key() : null;
    PageRequest request = new PageRequest(segment, startKey, plan.evaluated(returned), countOnly);
    return call.run(plan.source().page(table, expressions, request));
  }
}
