package io.dynamodel.expression;

import io.dynamodel.expression.Action.Add;
import io.dynamodel.expression.Action.Assign;
import io.dynamodel.expression.Action.Delete;
import io.dynamodel.expression.Action.Remove;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A node of an update: what happens to one path. */
sealed interface Action permits Assign, Remove, Add, Delete {

  AttributePath path();

  Section section();

  /** How many operators and functions DynamoDB counts in it: not the = of a SET. */
  default int operators() {
    return 0;
  }

  /** The path gets a value. */
  record Assign(AttributePath path, Operand value) implements Action {
    @Override
    public Section section() {
      return Section.SET;
    }

    @Override
    public int operators() {
      return value.operators();
    }
  }

  /** The path is taken away. */
  record Remove(AttributePath path) implements Action {
    @Override
    public Section section() {
      return Section.REMOVE;
    }
  }

  /** A number is added to, or elements are put into a set. */
  record Add(AttributePath path, AttributeValue value) implements Action {
    @Override
    public Section section() {
      return Section.ADD;
    }
  }

  /** Elements are taken out of a set. */
  record Delete(AttributePath path, AttributeValue value) implements Action {
    @Override
    public Section section() {
      return Section.DELETE;
    }
  }

  /** The parts of an update expression, in the order in which they are written. */
  enum Section {
    SET,
    REMOVE,
    ADD,
    DELETE
  }
}
