package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Condition.And;
import io.dynamodel.engine.expression.Condition.HasType;
import io.dynamodel.engine.expression.Condition.Not;
import io.dynamodel.engine.expression.Condition.Or;
import io.dynamodel.engine.expression.Condition.Test;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a condition: OR binds least, then AND, then NOT. */
final class ConditionParser extends Parser {

  private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "BETWEEN", "IN");
  private static final List<Operator> COMPARATORS =
      List.of(Operator.EQ, Operator.NE, Operator.LE, Operator.LT, Operator.GE, Operator.GT);

  /** They stand for what is wrong, and are never evaluated. */
  private static final Condition NO_CONDITION = new Or(List.of());

  private static final Operand NO_OPERAND = new Literal(new Value.Null());

  private final ConditionChecks checks = new ConditionChecks(this::problem);
  private int tests;

  ConditionParser(String kind, String text, Placeholders placeholders) {
    super(kind, text, KEYWORDS, placeholders);
  }

  /** What stands between operators, which tells only later what it is. */
  private sealed interface Term {

    record Whole(Condition condition) implements Term {}

    record Called(Call call) implements Term {}

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
    Optional<Operator> comparator =
        COMPARATORS.stream().filter(operator -> at(operator.text())).findFirst();
    if (comparator.isPresent()) {
      Operand subject = subject(term);
      takeOperator();
      return test(subject, comparator.get(), List.of(operand()));
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
      return operand(called.call());
    }
    throw syntaxError();
  }

  private Condition condition(Term term) {
    if (term instanceof Term.Whole whole) {
      return whole.condition();
    }
    if (term instanceof Term.Called called) {
      Condition condition = condition(called.call());
      tests++;
      return condition;
    }
    throw syntaxError();
  }

  private Condition condition(Call call) {
    if (!checks.isCallable(call)) {
      return NO_CONDITION;
    }
    if (call.name().equals("size")) {
      checks.misused(call);
      return NO_CONDITION;
    }
    Operand subject = call.operands().get(0);
    if (call.name().equals("attribute_type")) {
      return new HasType(subject, checks.typeName(call));
    }
    List<Operand> others = call.operands().subList(1, call.operands().size());
    Test test = new Test(subject, called(call.name()), others);
    checks.checkCalled(test);
    return test;
  }

  private static Operator called(String name) {
    return switch (name) {
      case "attribute_exists" -> Operator.NOT_NULL;
      case "attribute_not_exists" -> Operator.NULL;
      case "begins_with" -> Operator.BEGINS_WITH;
      case "contains" -> Operator.CONTAINS;
      default -> throw new AssertionError(name);
    };
  }

  @Override
  Operand operand(Call call) {
    if (!checks.isKnown(call)) {
      return NO_OPERAND;
    }
    if (!call.name().equals("size")) {
      checks.misused(call);
      return NO_OPERAND;
    }
    if (!checks.isCallable(call)) {
      return NO_OPERAND;
    }
    checks.checkSize(call);
    return new SizeOf(call.operands().get(0));
  }
}
