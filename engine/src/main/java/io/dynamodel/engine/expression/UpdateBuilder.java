package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an update for a language that has other words for it. It is checked as an expression is.
 */
public final class UpdateBuilder {

  private final UpdateChecks checks = new UpdateChecks(Problems.REFUSE);
  private final PathChecks paths = new PathChecks(Problems.REFUSE);
  private final List<Action> actions = new ArrayList<>();

  /** Sets a value. */
  public void set(Path path, Operand value) {
    add(new Action.Set(path, value));
  }

  /** Removes a value. */
  public void remove(Path path) {
    add(new Action.Remove(path));
  }

  /** Adds elements to a set. */
  public void addElements(Path path, Value elements) {
    checks.checkAdded(elements);
    add(new Action.Add(path, elements, Action.WRONG_TYPE));
  }

  /** Takes elements out of a set. */
  public void deleteElements(Path path, Value elements) {
    checks.checkDeleted(elements);
    add(new Action.Delete(path, elements, Action.WRONG_TYPE));
  }

  private void add(Action action) {
    paths.add(action.path());
    actions.add(action);
  }

  /** The sum of two numbers. */
  public Operand sum(Operand left, Operand right) {
    return checks.arithmetic(left, Assigned.Sign.PLUS, right);
  }

  /** The difference of two numbers. */
  public Operand difference(Operand left, Operand right) {
    return checks.arithmetic(left, Assigned.Sign.MINUS, right);
  }

  /** Two lists, one after the other. */
  public Operand listAppend(Operand first, Operand second) {
    return checks.listAppend(new Call(FunctionName.LIST_APPEND, List.of(first, second)));
  }

  /** All of it, in the order in which it was added. */
  public Update update() {
    return new Update(actions);
  }
}
