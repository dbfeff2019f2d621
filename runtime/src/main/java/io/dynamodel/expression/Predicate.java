package io.dynamodel.expression;

import io.dynamodel.expression.Predicate.Between;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Constant;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Membership;
import io.dynamodel.expression.Predicate.Negation;
import io.dynamodel.expression.Predicate.Test;
import java.util.List;

/** A node of a condition: true or false. */
sealed interface Predicate
    permits Comparison, Between, Membership, Test, Junction, Negation, Constant {

  /** How many operators and functions DynamoDB counts in it. */
  int operators();

  /** What {@code cases} make of it. */
  <R> R match(Cases<R> cases);

  /** A case for each predicate. */
  interface Cases<R> {
    R comparison(Comparison comparison);

    R between(Between between);

    R membership(Membership membership);

    R test(Test test);

    R junction(Junction junction);

    R negation(Negation negation);

    R constant(Constant constant);
  }

  /** Two values compared. */
  record Comparison(Operand left, Comparator comparator, Operand right) implements Predicate {
    @Override
    public int operators() {
      return 1 + left.operators() + right.operators();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /** A value within two bounds, both included. */
  record Between(Operand tested, Operand from, Operand to) implements Predicate {
    @Override
    public int operators() {
      return 1 + tested.operators();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.between(this);
    }
  }

  /** A value among at most {@value #MOST} others. */
  record Membership(Operand tested, List<Operand> values) implements Predicate {
    static final int MOST = 100;

    @Override
    public int operators() {
      return 1 + tested.operators();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.membership(this);
    }
  }

  /** A function that is true or false. */
  record Test(Operand.Call call) implements Predicate {
    @Override
    public int operators() {
      return call.operators();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.test(this);
    }
  }

  /** Several predicates: all must hold, or any. */
  record Junction(Connective connective, List<Predicate> parts, int operators)
      implements Predicate {

    /** Without parts that are constant: they decide all, or nothing. */
    static Predicate of(Connective connective, List<Predicate> all) {
      Constant ofNone = new Constant(connective == Connective.AND);
      if (all.contains(ofNone.negated())) {
        return ofNone.negated();
      }
      List<Predicate> parts =
          all.contains(ofNone)
              ? all.stream().filter(part -> !ofNone.equals(part)).toList()
              : List.copyOf(all);
      return switch (parts.size()) {
        case 0 -> ofNone;
        case 1 -> parts.get(0);
        default -> new Junction(connective, parts, operatorsOf(parts));
      };
    }

    private static int operatorsOf(List<Predicate> parts) {
      int operators = parts.size() - 1;
      for (Predicate part : parts) {
        operators += part.operators();
      }
      return operators;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.junction(this);
    }
  }

  /** The opposite. */
  record Negation(Predicate negated, int operators) implements Predicate {
    static Predicate of(Predicate negated) {
      return negated instanceof Constant constant
          ? constant.negated()
          : new Negation(negated, negated.operators() + 1);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.negation(this);
    }
  }

  /**
   * True of every item, or of none. DynamoDB has no word for it, so it is no part of another
   * predicate.
   */
  record Constant(boolean holds) implements Predicate {
    Constant negated() {
      return new Constant(!holds);
    }

    @Override
    public int operators() {
      return 0;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /** The comparisons, in DynamoDB's spelling. */
  enum Comparator {
    EQ("="),
    NE("<>"),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String text;

    Comparator(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** How predicates are joined. AND binds tighter than OR, and NOT tighter than both. */
  enum Connective {
    OR,
    AND
  }
}
