package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;

/** A request for a page of all items, or of those of one segment. */
public record ScanRequest(PageRequest page, Segment segment) {

  public static final Shape.Struct SHAPE =
      ExpressionParameters.addPlaceholders(
          Shape.struct("ScanInput")
              .with("Select", Select.MEMBER)
              .with("IndexName", Member.OPTIONAL_NAME)
              .with("TotalSegments", Member.integer().atLeast(1).atMost(1_000_000))
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("TableName", Member.TABLE_NAME)
              .with("ConditionalOperator", OlderParameters.CONDITIONAL_OPERATOR)
              .with("ScanFilter", OlderParameters.COMPARISONS)
              .with("Segment", Member.integer().atLeast(0).atMost(999_999))
              .with("Limit", Member.integer().atLeast(1))
              .with("AttributesToGet", OlderParameters.ATTRIBUTES_TO_GET)
              .with("ExclusiveStartKey", Member.attributes())
              .with("ConsistentRead", Member.bool())
              .with("FilterExpression", Member.text())
              .with("ProjectionExpression", Member.text()));

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  public static ScanRequest of(Input in) {
    ExpressionParameters.check(
        in,
        List.of("ProjectionExpression", "FilterExpression"),
        List.of("AttributesToGet", "ScanFilter", "ConditionalOperator"));
    Selection olderSelection = Select.older(in, "");
    Filter olderFilter = Filter.older(in, "ScanFilter");
    Map<String, Value> startKey = PageRequest.startKey(in);
    Segment segment = Segment.of(in);
    Placeholders placeholders = ExpressionParameters.placeholders(in);
    Filter filter = Filter.read(in, placeholders, olderFilter);
    Selection selection = Select.read(in, placeholders, olderSelection);
    placeholders.checkAllUsed();
    return new ScanRequest(PageRequest.of(in, startKey, filter, selection), segment);
  }
}
