package io.dynamodel.internal.write;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.Change;
import io.dynamodel.internal.item.TableContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Why DynamoDB can't apply the actions of an update to an item. */
enum UpdateProblem {
  /** An action changes a part of what is not there. */
  NO_PARENT(
      "The document path provided in the update expression",
      "",
      " changes a part of what is absent, NULL or of another type in the item."
          + " Use upsert of the document or map that holds the part, or set that first;"
          + " @Default(\"{}\") has items begin with an empty map") {
    @Override
    boolean isOf(Change<?> action) {
      return !action.path().isTopLevel() || action.upsertParent().isPresent();
    }
  },
  /** An action reads what is not there. */
  NO_OPERAND(
      "The provided expression refers to an attribute that",
      "the item lacks an attribute that ",
      " reads. Read it with orElse"),
  /** An action adds to what is no number, list or set. */
  WRONG_TYPE(
      "An operand in the update expression has an incorrect data type",
      "",
      " finds a value of another type in the item, or a NULL, which no"
          + " transaction can add to. Set the attribute first") {
    @Override
    boolean isOf(Change<?> action) {
      return action.calculates();
    }
  },
  /** An action makes the key of an index what can't be one. */
  INDEX_KEY(
      "attempted to update the secondary index key to unsupported type",
      "",
      " gives a key of an index a value of another type, or a NULL"),
  /** The same in the words of DynamoDB Local. */
  INDEX_KEY_OF_LOCAL("Invalid attribute value type", INDEX_KEY.before, INDEX_KEY.after);

  private final String said;
  private final String before;
  private final String after;

  /** What the service says, and what is said before and after the actions. */
  UpdateProblem(String said, String before, String after) {
    this.said = said;
    this.before = before;
    this.after = after;
  }

  /** Whether {@code action} may be the reason. */
  boolean isOf(Change<?> action) {
    return true;
  }

  /** What the service's {@code message} says; empty: something else. */
  static Optional<UpdateProblem> of(String message) {
    return Arrays.stream(values()).filter(each -> message.contains(each.said)).findFirst();
  }

  /** The same of an exception. */
  static Optional<UpdateProblem> of(DynamoDbException e) {
    return of(Failures.message(e));
  }

  /**
   * Names the actions of {@code update}, and the attribute if but one of them may be the reason.
   */
  RuntimeException in(UpdateWrite<?> update, DynamoDbException e) {
    AttributeException problem = new ItemValidationException(problem(update.actions()), e);
    List<? extends Change<?>> reasons = update.actions().stream().filter(this::isOf).toList();
    if (reasons.size() == 1) {
      problem = reasons.get(0).path().inside(problem);
    }
    TableContext<?> table = update.table();
    return table.placed(problem, table.keyText(update.key()));
  }

  private Problem problem(List<? extends Change<?>> actions) {
    Problem named =
        new Problem(
            "one of the actions " + actions,
            "one of the actions on " + actions.stream().map(Change::path).distinct().toList());
    return Problem.of(before).and(named).and(after);
  }
}
