package io.dynamodel.expression;

import io.dynamodel.expression.Action.Nothing;
import io.dynamodel.expression.Action.Step;
import io.dynamodel.expression.Action.Upsert;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A node of an update: what happens at one path. */
sealed interface Action permits Step, Upsert, Nothing {

  AttributePath path();

  /** What is written for it. */
  List<Step> steps();

  /** What DynamoDB does to one path. */
  sealed interface Step extends Action permits Assign, Remove, Add, Delete {

    Section section();

    /** How many operators and functions DynamoDB counts in it: not the = of a SET. */
    default int operators() {
      return 0;
    }

    @Override
    default List<Step> steps() {
      return List.of(this);
    }
  }

  /** The path gets a value. */
  record Assign(AttributePath path, Operand value) implements Step {
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
  record Remove(AttributePath path) implements Step {
    @Override
    public Section section() {
      return Section.REMOVE;
    }
  }

  /** A number is added to, or elements are put into a set. */
  record Add(AttributePath path, AttributeValue value) implements Step {
    @Override
    public Section section() {
      return Section.ADD;
    }
  }

  /** Elements are taken out of a set. */
  record Delete(AttributePath path, AttributeValue value) implements Step {
    @Override
    public Section section() {
      return Section.DELETE;
    }
  }

  /**
   * Members of a document or a map change, in an item that has it.
   *
   * @param created what the path gets in another one
   */
  record Upsert(AttributePath path, List<Step> steps, AttributeValue created) implements Action {}

  /** Elements are added or taken away, but there are none. */
  record Nothing(AttributePath path) implements Action {
    @Override
    public List<Step> steps() {
      return List.of();
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
