package io.dynamodel.engine.partiql;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.request.Input;
import io.dynamodel.engine.request.Member;
import io.dynamodel.engine.request.Shape;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;

/**
 * A statement as it is sent, alone or among others.
 *
 * @param tellsItem whether the error has the item if a condition does not hold
 */
record StatementRequest(
    String text, List<Value> parameters, boolean consistent, boolean tellsItem) {

  /** The parameters of a statement, whichever the operation. */
  static Shape.Struct addTo(Shape.Struct shape) {
    return shape
        .with("Statement", Member.text().required().lengthFrom(1).lengthUpTo(8192))
        .with("Parameters", Member.listOf(Member.value()).lengthFrom(1))
        .with("ReturnValuesOnConditionCheckFailure", Member.oneOf("ALL_OLD", "NONE"));
  }

  /**
   * Takes a request.
   *
   * @throws ServiceException if one of its parameters is refused
   */
  static StatementRequest of(Input in) {
    return new StatementRequest(
        in.text("Statement"),
        in.values("Parameters"),
        in.flag("ConsistentRead"),
        in.text("ReturnValuesOnConditionCheckFailure", "NONE").equals("ALL_OLD"));
  }

  /**
   * Reads the statement.
   *
   * @throws ServiceException if it can't be read
   */
  Statement parse() {
    return StatementParser.parse(text, parameters);
  }

  /**
   * Reads a statement that is in no transaction.
   *
   * @throws ServiceException if it can't be read, or stands in transactions only
   */
  Statement parseAlone() {
    Statement statement = parse();
    if (statement instanceof Statement.Exists) {
      throw ServiceException.validation("EXISTS is only supported in ExecuteTransaction");
    }
    return statement;
  }
}
