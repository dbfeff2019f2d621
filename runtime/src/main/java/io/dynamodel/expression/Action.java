package io.dynamodel.expression;

import io.dynamodel.expression.Action.Nothing;
import io.dynamodel.expression.Action.Step;
import io.dynamodel.expression.Action.Upsert;
import io.dynamodel.expression.Operand.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A node of an update: what happens at one path. */
sealed interface Action permits Step, Upsert, Nothing {

  AttributePath path();

  /** What is written for it. */
  List<Step> steps();

  /**
   * Where DynamoDB refuses a NULL to it, though nothing at all would do: what reads as empty in
   * both cases.
   */
  Stream<AttributePath> gaps();

  /** What it comes to in an item that has nothing, or a NULL, at these places: one, or none. */
  Stream<? extends Action> over(Predicate<AttributePath> empty);

  /** What DynamoDB does to one path. */
  sealed interface Step extends Action permits Assign, Remove, Add, Delete {

    Section section();

    /** What {@code cases} make of it. */
    <R> R match(Cases<R> cases);

    /** A case for each step. */
    interface Cases<R> {
      R assign(Assign assign);

      R remove(Remove remove);

      R add(Add add);

      R delete(Delete delete);
    }

    /** Whether it needs a value of one type in the item: it adds to it, or calculates with it. */
    boolean calculates();

    /** How many operators and functions DynamoDB counts in it: not the = of a SET. */
    default int operators() {
      return 0;
    }

    @Override
    default List<Step> steps() {
      return List.of(this);
    }

    @Override
    default Stream<AttributePath> gaps() {
      return Stream.empty();
    }

    @Override
    default Stream<? extends Step> over(Predicate<AttributePath> empty) {
      return Stream.of(this);
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

    @Override
    public Stream<AttributePath> gaps() {
      return value.gaps();
    }

    @Override
    public Stream<? extends Step> over(Predicate<AttributePath> empty) {
      return Stream.of(new Assign(path, value.over(empty)));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.assign(this);
    }

    @Override
    public boolean calculates() {
      return value.calculates();
    }
  }

  /**
   * The path is taken away.
   *
   * @param stores whether that is how a value is stored, such as an empty set
   */
  record Remove(AttributePath path, boolean stores) implements Step {
    @Override
    public Section section() {
      return Section.REMOVE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.remove(this);
    }

    @Override
    public boolean calculates() {
      return false;
    }
  }

  /** A number is added to, or elements are put into a set. */
  record Add(AttributePath path, AttributeValue value) implements Step {
    @Override
    public Section section() {
      return Section.ADD;
    }

    @Override
    public Stream<AttributePath> gaps() {
      return Stream.of(path);
    }

    @Override
    public Stream<? extends Step> over(Predicate<AttributePath> empty) {
      return Stream.of(empty.test(path) ? new Assign(path, new Literal(value)) : this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.add(this);
    }

    @Override
    public boolean calculates() {
      return true;
    }
  }

  /** Elements are taken out of a set. */
  record Delete(AttributePath path, AttributeValue value) implements Step {
    @Override
    public Section section() {
      return Section.DELETE;
    }

    @Override
    public Stream<AttributePath> gaps() {
      return Stream.of(path);
    }

    /** Of an empty set nothing can be taken. */
    @Override
    public Stream<? extends Step> over(Predicate<AttributePath> empty) {
      return empty.test(path) ? Stream.empty() : Stream.of(this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.delete(this);
    }

    @Override
    public boolean calculates() {
      return true;
    }
  }

  /**
   * Members of a document or a map change, in an item that has it.
   *
   * @param created what the path gets in another one
   */
  record Upsert(AttributePath path, List<Step> steps, AttributeValue created) implements Action {
    @Override
    public Stream<AttributePath> gaps() {
      return steps.stream().flatMap(Step::gaps);
    }

    @Override
    public Stream<? extends Action> over(Predicate<AttributePath> empty) {
      if (empty.test(path)) {
        return Stream.of(new Assign(path, new Literal(created)));
      }
      List<Step> changed = new ArrayList<>();
      steps.forEach(step -> step.over(empty).forEach(changed::add));
      return Stream.of(new Upsert(path, List.copyOf(changed), created));
    }
  }

  /** Elements are added or taken away, but there are none. */
  record Nothing(AttributePath path) implements Action {
    @Override
    public List<Step> steps() {
      return List.of();
    }

    @Override
    public Stream<AttributePath> gaps() {
      return Stream.empty();
    }

    @Override
    public Stream<? extends Action> over(Predicate<AttributePath> empty) {
      return Stream.empty();
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
