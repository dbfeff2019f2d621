package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Condition.And;
import io.dynamodel.engine.expression.Condition.HasType;
import io.dynamodel.engine.expression.Condition.Not;
import io.dynamodel.engine.expression.Condition.Or;
import io.dynamodel.engine.expression.Condition.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a condition: OR binds least, then AND, then NOT. */
final class ConditionParser extends OperandParser {

  private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "BETWEEN", "IN");
  private static final Map<String, Operator> COMPARATORS =
      Stream.of(Operator.EQ, Operator.NE, Operator.LE, Operator.LT, Operator.GE, Operator.GT)
          .collect(Collectors.toMap(Operator::text, operator -> operator));

  /** Stands for a wrong condition, and is never evaluated. */
  private static final Condition NO_CONDITION = new Or(List.of());

  private final ConditionChecks checks = new ConditionChecks(this::problem);
  private int tests;

  ConditionParser(String kind, String text, Placeholders placeholders) {
    super(kind, text, KEYWORDS, placeholders);
  }

  /** A part of a condition: it may become an operand or a condition. */
  private sealed interface Term {

    record Whole(Condition condition) implements Term {}

    record Called(Optional<Call> call) implements Term {}

    record Bare(Operand operand) implements Term {}
  }

  Condition parse() {
    Condition condition = condition(or());
    finish();
    return condition;
  }

  /** The first four rules look at the whole text, the others at one test after the other. */
  @Override
  int rank(Rule rule) {
    return switch (rule) {
      case PARENTHESES -> 0;
      case FUNCTION -> 1;
      case FUNCTION_USE -> 2;
      case RESERVED_WORD, PATH -> 3;
      case NAME, VALUE -> 4 * tests + 4;
      case COUNT -> 4 * tests + 5;
      case DISTINCT -> 4 * tests + 6;
      case TYPE -> 4 * tests + 7;
      case SECTION, OVERLAP, CONFLICT, OPERAND -> throw new AssertionError(rule);
    };
  }

  private Term or() {
    return chain(this::and, "OR", Or::new);
  }

  private Term and() {
    return chain(this::not, "AND", And::new);
  }

  private Term chain(
      Supplier<Term> part, String keyword, Function<List<Condition>, Condition> joined) {
    Term first = part.get();
    if (!at(keyword)) {
      return first;
    }
    List<Condition> parts = new ArrayList<>(List.of(condition(first)));
    while (at(keyword)) {
      takeOperator();
      parts.add(condition(part.get()));
    }
    return new Term.Whole(joined.apply(parts));
  }

  private Term not() {
    if (!at("NOT")) {
      return test();
    }
    takeOperator();
    return new Term.Whole(new Not(condition(not())));
  }

  private Term test() {
    Term term = term();
    Operator comparator = COMPARATORS.get(current().text());
    if (comparator != null) {
      Operand subject = subject(term);
      takeOperator();
      return test(subject, comparator, List.of(operand()));
    }
    if (at("BETWEEN")) {
      Operand subject = subject(term);
      takeOperator();
      Operand lower = operand();
      expect("AND");
      return test(subject, Operator.BETWEEN, List.of(lower, operand()));
    }
    if (at("IN")) {
      Operand subject = subject(term);
      takeOperator();
      expect("(");
      List<Operand> others = list(this::operand);
      expect(")");
      return test(subject, Operator.IN, others);
    }
    return term;
  }

  private Term test(Operand subject, Operator operator, List<Operand> others) {
    Test test = new Test(subject, operator, others);
    checks.check(test);
    tests++;
    return new Term.Whole(test);
  }

  private Term term() {
    if (at("(")) {
      Term inner = group(this::or);
      return inner instanceof Term.Bare bare ? new Term.Bare(continued(bare.operand())) : inner;
    }
    return atCall() ? new Term.Called(call()) : new Term.Bare(operand());
  }

  private Operand subject(Term term) {
    if (term instanceof Term.Bare bare) {
      return bare.operand();
    }
    if (term instanceof Term.Called called) {
      return called.call().map(this::operand).orElse(NOTHING);
    }
    throw syntaxError();
  }

  private Condition condition(Term term) {
    if (term instanceof Term.Whole whole) {
      return whole.condition();
    }
    if (term instanceof Term.Called called) {
      Condition condition = called.call().map(this::condition).orElse(NO_CONDITION);
      tests++;
      return condition;
    }
    throw syntaxError();
  }

  private Condition condition(Call call) {
    if (call.function() == FunctionName.SIZE) {
      checks.misused(call);
    }
    return call.isComplete() ? complete(call) : NO_CONDITION;
  }

  private Condition complete(Call call) {
    return switch (call.function()) {
      case ATTRIBUTE_EXISTS -> tested(call, Operator.NOT_NULL, List.of());
      case ATTRIBUTE_NOT_EXISTS -> tested(call, Operator.NULL, List.of());
      case BEGINS_WITH -> tested(call, Operator.BEGINS_WITH, List.of(call.second()));
      case CONTAINS -> tested(call, Operator.CONTAINS, List.of(call.second()));
      case ATTRIBUTE_TYPE -> new HasType(call.first(), checks.typeName(call));
      case SIZE -> NO_CONDITION;
      case IF_NOT_EXISTS, LIST_APPEND -> throw new AssertionError(call);
    };
  }

  private Condition tested(Call call, Operator operator, List<Operand> others) {
    Test test = new Test(call.first(), operator, others);
    checks.checkCalled(test);
    return test;
  }

  @Override
  boolean isUpdate() {
    return false;
  }

  @Override
  Operand operand(Call call) {
    if (call.function() != FunctionName.SIZE) {
      checks.misused(call);
      return NOTHING;
    }
    if (!call.isComplete()) {
      return NOTHING;
    }
    checks.checkSize(call);
    return new SizeOf(call.first());
  }
}
