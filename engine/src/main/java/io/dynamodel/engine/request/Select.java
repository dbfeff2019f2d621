package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.wire.ServiceException;

/** Reads the parts of items that a query or scan selects. */
final class Select {

  static final Member MEMBER =
      Member.oneOf("SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES");

  private static final String OLDER = "AttributesToGet";
  private static final String EXPRESSION = "ProjectionExpression";
  private static final String PARTS = "SPECIFIC_ATTRIBUTES";

  private Select() {}

  /**
   * Reads {@code Select} and {@code AttributesToGet}.
   *
   * @param prefix what the operation says before it asks for a projection
   * @throws ServiceException if they don't go together, or not with the other parameters
   */
  static Selection older(Input in, String prefix) {
    Selection parts =
        in.has(OLDER)
            ? new Selection.Parts(Projection.ofAttributes(in.texts(OLDER)))
            : new Selection.Held();
    String select = in.optionalText("Select");
    if (select == null) {
      return parts;
    }
    check(in, select, prefix);
    return switch (select) {
      case "COUNT" -> new Selection.Count();
      case "ALL_ATTRIBUTES" -> new Selection.Everything();
      default -> parts;
    };
  }

  private static void check(Input in, String select, String prefix) {
    boolean hasParts = in.has(OLDER) || in.has(EXPRESSION);
    if (hasParts && !select.equals(PARTS)) {
      throw ServiceException.validation(
          "Cannot specify the "
              + (in.has(OLDER) ? OLDER : EXPRESSION)
              + " when choosing to get "
              + (select.equals("COUNT") ? "only the Count" : select));
    }
    if (!hasParts && select.equals(PARTS)) {
      throw ServiceException.validation(
          prefix
              + "Must specify the AttributesToGet or ProjectionExpression when choosing to get "
              + PARTS);
    }
    if (select.equals("ALL_PROJECTED_ATTRIBUTES") && !in.has("IndexName")) {
      throw ServiceException.validation(
          "ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
    }
  }

  /** Reads {@code ProjectionExpression}; gives {@code older} if it is not there. */
  static Selection read(Input in, Placeholders placeholders, Selection older) {
    String text = in.optionalText(EXPRESSION);
    return text == null ? older : new Selection.Parts(Projection.parse(text, placeholders));
  }
}
