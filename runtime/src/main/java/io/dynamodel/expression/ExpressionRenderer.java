package io.dynamodel.expression;

import io.dynamodel.contract.Internal;
import io.dynamodel.expression.Action.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes the expressions of one request and collects their names and values. For the runtime.
 *
 * <p>All names and values are placeholders, {@code #0} and {@code :0}, in the order of their first
 * use in any of the expressions; equal ones share one. So the same calls give the same request.
 *
 * <p>Not thread-safe: a request has its own.
 */
@Internal
public final class ExpressionRenderer {
  static final int MOST_OPERATORS = 300;
  private static final int LONGEST_TEXT = 4096;

  private final Terms<String> names = new Terms<>('#');
  private final Terms<AttributeValue> values = new Terms<>(':');

  /** A renderer without names and values. */
  public ExpressionRenderer() {}

  /**
   * The text of a ConditionExpression.
   *
   * @throws IllegalArgumentException if it has over 300 operators or 4 KB
   */
  public String condition(Condition<?> condition) {
    return text("condition", Objects.requireNonNull(condition, "condition"));
  }

  /**
   * The text of a FilterExpression.
   *
   * @throws IllegalArgumentException if it has over 300 operators or 4 KB
   */
  public String filter(Condition<?> filter) {
    return text("filter", Objects.requireNonNull(filter, "filter"));
  }

  /** The text of a KeyConditionExpression. */
  public String keyCondition(KeyCondition keyCondition) {
    return Objects.requireNonNull(keyCondition, "keyCondition").text(this::name, this::value);
  }

  /**
   * The text of an UpdateExpression: SET, REMOVE, ADD, DELETE, each at most once; empty if there
   * are no actions.
   *
   * @throws IllegalArgumentException if it has over 300 operators or 4 KB, or if two actions change
   *     one path, or a path and a part of it, or parts that only a list and only a map has
   */
  public String update(List<? extends UpdateAction<?>> actions) {
    Objects.requireNonNull(actions, "actions");
    OverlapCheck overlaps = new OverlapCheck();
    List<Step> steps = new ArrayList<>();
    for (UpdateAction<?> each : actions) {
      Action action = Change.of(each).action();
      overlaps.add(action.path());
      steps.addAll(action.steps());
    }
    int operators = 0;
    for (Step step : steps) {
      operators += step.operators();
    }
    checkOperators("update", operators);
    ExpressionText text = new ExpressionText(this::name, this::value).update(steps);
    return checkLength("update", text.toString());
  }

  /**
   * The text of a ProjectionExpression.
   *
   * @throws IllegalArgumentException if it has over 4 KB
   */
  public @Nullable String projection(List<AttributePath> paths) {
    if (Objects.requireNonNull(paths, "paths").isEmpty()) {
      return null;
    }
    String text =
        paths.stream()
            .map(path -> new ExpressionText(this::name, this::value).path(path).toString())
            .collect(Collectors.joining(", "));
    return checkLength("projection", text);
  }

  private String text(String kind, Condition<?> condition) {
    Predicate predicate = condition.predicate();
    checkOperators(kind, predicate.operators());
    ExpressionText text = new ExpressionText(this::name, this::value);
    return checkLength(kind, text.condition(predicate).toString());
  }

  private static void checkOperators(String kind, int operators) {
    if (operators > MOST_OPERATORS) {
      throw new IllegalArgumentException(
          kind + ": " + operators + " operators and functions; DynamoDB allows " + MOST_OPERATORS);
    }
  }

  // only placeholders and DynamoDB's own words: a character is a byte
  private static String checkLength(String kind, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          kind + ": an expression of " + text.length() + " bytes; DynamoDB allows " + LONGEST_TEXT);
    }
    return text;
  }

  /** The placeholder of a name. */
  public String name(String name) {
    return names.placeholder(Objects.requireNonNull(name, "name"));
  }

  /** The placeholder of a value. */
  public String value(AttributeValue value) {
    return values.placeholder(Objects.requireNonNull(value, "value"));
  }

  /** What ExpressionAttributeNames takes: names by their placeholders; empty if there are none. */
  public Map<String, String> names() {
    return names.byPlaceholder();
  }

  /**
   * What ExpressionAttributeValues takes: values by their placeholders; empty if there are none.
   */
  public Map<String, AttributeValue> values() {
    return values.byPlaceholder();
  }
}
