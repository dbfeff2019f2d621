package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that are expressions, and what goes with them. */
final class ExpressionParameters {

  private static final String NAMES = "ExpressionAttributeNames";
  private static final String VALUES = "ExpressionAttributeValues";

  private ExpressionParameters() {}

  /** The parameters with the names and values of expressions. */
  static Shape.Struct addPlaceholders(Shape.Struct shape) {
    return shape.with(VALUES, Member.attributes()).with(NAMES, Member.names());
  }

  /**
   * Checks that a request has no older parameters beside expressions, and names and values only
   * with expressions.
   *
   * @param expressions the parameters that are expressions, in the order of the service's messages
   * @param older those that say the same without expressions
   */
  static void check(Input in, List<String> expressions, List<String> older) {
    checkNotMixed(List.of(in), expressions, older);
    if (in.has(NAMES) && expressions.stream().noneMatch(in::has)) {
      throw ServiceException.validation(NAMES + " can only be specified when using expressions");
    }
    List<String> withValues =
        expressions.stream().filter(each -> !each.equals("ProjectionExpression")).toList();
    if (in.has(VALUES) && withValues.stream().noneMatch(in::has)) {
      throw ServiceException.validation(
          VALUES
              + " can only be specified when using expressions: "
              + String.join(" and ", withValues)
              + (withValues.size() == 1 ? " is null" : " are null"));
    }
  }

  /** Checks that no part of a request has older parameters if any part has expressions. */
  static void checkNotMixed(Collection<Input> parts, List<String> expressions, List<String> older) {
    List<String> given = given(parts, expressions);
    List<String> givenOlder = given(parts, older);
    if (!given.isEmpty() && !givenOlder.isEmpty()) {
      throw ServiceException.validation(
          "Can not use both expression and non-expression parameters in the same request:"
              + " Non-expression parameters: {"
              + String.join(", ", givenOlder)
              + "} Expression parameters: {"
              + String.join(", ", given)
              + "}");
    }
  }

  private static List<String> given(Collection<Input> parts, List<String> parameters) {
    return parameters.stream()
        .filter(parameter -> parts.stream().anyMatch(part -> part.has(parameter)))
        .toList();
  }

  /**
   * Reads the names and values.
   *
   * @throws ServiceException if one of their keys or values is refused
   */
  static Placeholders placeholders(Input in) {
    @Nullable Input values = in.optionalInput(VALUES);
    return Placeholders.read(in.optionalNames(NAMES), values == null ? null : values.json());
  }
}
