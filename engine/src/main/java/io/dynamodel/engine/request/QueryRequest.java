package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.KeyCondition;
import io.dynamodel.engine.expression.LegacyComparison;
import io.dynamodel.engine.expression.LegacyConditions;
import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request for a page of the items of one partition, in order or in the opposite one. */
public record QueryRequest(PageRequest page, List<KeyCondition> keys, boolean forward) {

  public static final Shape.Struct SHAPE =
      ExpressionParameters.addPlaceholders(
          Shape.struct("QueryInput")
              .with("Select", Select.MEMBER)
              .with("IndexName", Member.OPTIONAL_NAME)
              .with("ReturnConsumedCapacity", CostReport.CAPACITY)
              .with("QueryFilter", OlderParameters.COMPARISONS)
              .with("TableName", Member.TABLE_NAME)
              .with("ConditionalOperator", OlderParameters.CONDITIONAL_OPERATOR)
              .with("AttributesToGet", OlderParameters.ATTRIBUTES_TO_GET)
              .with("Limit", Member.integer())
              .with("KeyConditions", OlderParameters.COMPARISONS)
              .with("ExclusiveStartKey", Member.attributes())
              .with("ConsistentRead", Member.bool())
              .with("ScanIndexForward", Member.bool())
              .with("KeyConditionExpression", Member.text())
              .with("FilterExpression", Member.text())
              .with("ProjectionExpression", Member.text()));

  private static final List<String> EXPRESSIONS =
      List.of("ProjectionExpression", "FilterExpression", "KeyConditionExpression");
  private static final List<String> OLDER =
      List.of("AttributesToGet", "QueryFilter", "ConditionalOperator");

  /** A global index has up to four attributes of each kind, all others one. */
  private static final int MAX_KEYS = 2;

  private static final int MAX_KEYS_OF_INDEX = 8;

  public QueryRequest {
    keys = List.copyOf(keys);
  }

  /**
   * Checks what needs no table.
   *
   * @throws ServiceException if the service refuses it
   */
  public static QueryRequest of(Input in) {
    checkLimit(in);
    ExpressionParameters.check(in, EXPRESSIONS, older(in));
    Filter olderFilter = Filter.older(in, "QueryFilter");
    Selection olderSelection = Select.older(in, "1 validation error detected: ");
    Map<String, Value> startKey = PageRequest.startKey(in);
    if (!in.has("KeyConditions") && !in.has("KeyConditionExpression")) {
      throw ServiceException.validation(
          "Either the KeyConditions or KeyConditionExpression parameter must be specified in the"
              + " request.");
    }
    Placeholders placeholders = ExpressionParameters.placeholders(in);
    String text = in.optionalText("KeyConditionExpression");
    Condition condition = text == null ? null : KeyCondition.read(text, placeholders);
    Filter filter = Filter.read(in, placeholders, olderFilter);
    Selection selection = Select.read(in, placeholders, olderSelection);
    placeholders.checkAllUsed();
    List<KeyCondition> keys = condition == null ? olderKeys(in) : KeyCondition.of(condition);
    checkCount(keys, in.has("IndexName") ? MAX_KEYS_OF_INDEX : MAX_KEYS);
    return new QueryRequest(
        PageRequest.of(in, startKey, filter, selection),
        keys,
        !Boolean.FALSE.equals(in.optionalFlag("ScanIndexForward")));
  }

  /** Unlike all other constraints it is checked late, and does not tell the value. */
  private static void checkLimit(Input in) {
    Long limit = in.optionalNumber("Limit");
    if (limit != null && limit < 1) {
      throw ServiceException.validation(
          "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must"
              + " have value greater than or equal to 1");
    }
  }

  /** {@code KeyConditions} may stand beside other expressions. */
  private static List<String> older(Input in) {
    List<String> older = new ArrayList<>(OLDER);
    if (in.has("KeyConditionExpression")) {
      older.add("KeyConditions");
    }
    return older;
  }

  private static List<KeyCondition> olderKeys(Input in) {
    @Nullable Map<String, LegacyComparison> keys =
        OlderParameters.optionalComparisons(in, "KeyConditions");
    return keys == null ? List.of() : LegacyConditions.keys(keys);
  }

  private static void checkCount(List<KeyCondition> keys, int most) {
    if (keys.isEmpty() || keys.size() > most) {
      throw ServiceException.validation("Conditions can be of length 1 or 2 only");
    }
  }
}
