package io.dynamodel.engine.table;

import io.dynamodel.engine.expression.KeyCondition;
import io.dynamodel.engine.expression.Operator;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.KeySchema;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query on the key of what it reads: all partition parts are equal to
 * something, then sort parts from the left without a gap, and only the last may be in a range.
 */
final class QueryKeys {

  private final Source source;
  private final KeySchema keys;
  private final Map<String, KeyCondition> conditions = new HashMap<>();

  QueryKeys(Source source, List<KeyCondition> conditions) {
    this.source = source;
    this.keys = source.keys();
    conditions.forEach(condition -> this.conditions.put(condition.attribute(), condition));
  }

  /**
   * Checks them, and the start key beside, as the service does: one key attribute after the other.
   *
   * @param start null for the first page
   * @throws ServiceException if the service refuses them
   */
  void check(@Nullable StartKey start) {
    for (String attribute : keys.attributes()) {
      if (start != null) {
        start.check(attribute);
      }
      if (conditions.size() > keys.attributes().size()) {
        throw unsupported();
      }
      KeyCondition condition = conditions.get(attribute);
      if (condition != null) {
        check(condition);
      } else if (isMissed(attribute)) {
        throw ServiceException.validation(
            "Query condition missed key schema element: " + attribute);
      }
    }
    checkGaps();
    if (start != null) {
      start.checkTableKey();
      checkBounds(start);
    }
  }

  private void check(KeyCondition condition) {
    String attribute = condition.attribute();
    if (!condition.operator().isIndexable()) {
      throw ServiceException.validation(
          "Attempted conditional constraint is not an indexable operation");
    }
    for (Value value : condition.values()) {
      if (value.type() != source.table().attributes().get(attribute)) {
        throw ServiceException.invalidParameter(
            "Condition parameter type does not match" + " schema type");
      }
      EmptyKeys.check(attribute, value);
      PrimaryKey.checkSizes(keys, Map.of(attribute, value));
    }
    if (keys.partition().contains(attribute) && condition.operator() != Operator.EQ) {
      throw unsupported();
    }
  }

  private static ServiceException unsupported() {
    return ServiceException.validation("Query key condition not supported");
  }

  /** Whether an attribute without a condition needs one: there is one on no key attribute. */
  private boolean isMissed(String attribute) {
    return keys.partition().contains(attribute)
        || !keys.attributes().containsAll(conditions.keySet());
  }

  private void checkGaps() {
    List<String> open = new ArrayList<>();
    for (String attribute : keys.sort()) {
      KeyCondition condition = conditions.get(attribute);
      if (condition != null && !open.isEmpty()) {
        throw ServiceException.validation(
            "RANGE key attributes "
                + String.join(", ", open)
                + " must have equality conditions specified in the query because a condition is"
                + " present on key attribute "
                + attribute);
      }
      if (condition == null || condition.operator() != Operator.EQ) {
        open.add(attribute);
      }
    }
  }

  /** The service's texts do not always fit the problem. They are kept as they are. */
  private void checkBounds(StartKey start) {
    boolean isInPartition = keys.partition().stream().allMatch(part -> matches(part, start));
    if (keys.sort().stream().noneMatch(conditions::containsKey)) {
      if (!isInPartition) {
        throw ServiceException.validation(
            "The provided starting key is outside query boundaries based on provided conditions");
      }
    } else if (!keys.sort().stream().allMatch(part -> matches(part, start))) {
      throw ServiceException.validation(
          "The provided starting key does not match the range key predicate");
    } else if (!isInPartition) {
      throw ServiceException.validation(
          "The query can return at most one row and cannot be restarted");
    }
  }

  private boolean matches(String attribute, StartKey start) {
    KeyCondition condition = conditions.get(attribute);
    return condition == null || condition.matches(start.values().get(attribute));
  }

  /** The keys that meet them, once they were checked. */
  KeyRange range() {
    List<Value> equal = new ArrayList<>();
    KeyCondition next = null;
    for (String attribute : keys.attributes()) {
      next = conditions.get(attribute);
      if (next == null || next.operator() != Operator.EQ) {
        break;
      }
      equal.add(next.values().get(0));
      next = null;
    }
    List<Value> partition = equal.subList(0, keys.partition().size());
    List<Value> sort = equal.subList(keys.partition().size(), equal.size());
    return next == null ? KeyRange.of(partition, sort) : KeyRange.of(partition, sort, next);
  }
}
