package io.dynamodel.expression;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.Action.Add;
import io.dynamodel.expression.Action.Assign;
import io.dynamodel.expression.Action.Delete;
import io.dynamodel.expression.Action.Remove;
import io.dynamodel.expression.Action.Section;
import io.dynamodel.expression.Action.Step;
import io.dynamodel.expression.Operand.Arithmetic;
import io.dynamodel.expression.Operand.Call;
import io.dynamodel.expression.Operand.Literal;
import io.dynamodel.expression.Operand.Reference;
import io.dynamodel.expression.Predicate.Between;
import io.dynamodel.expression.Predicate.Comparison;
import io.dynamodel.expression.Predicate.Connective;
import io.dynamodel.expression.Predicate.Constant;
import io.dynamodel.expression.Predicate.Junction;
import io.dynamodel.expression.Predicate.Membership;
import io.dynamodel.expression.Predicate.Negation;
import io.dynamodel.expression.Predicate.Test;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes syntax trees in DynamoDB's language. What names and values look like is given. */
@CanIgnoreReturnValue
final class ExpressionText
    implements Predicate.Cases<ExpressionText>,
        Operand.Cases<ExpressionText>,
        Step.Cases<ExpressionText> {
  private final StringBuilder text = new StringBuilder();
  private final Function<String, String> names;
  private final Function<AttributeValue, String> values;

  ExpressionText(Function<String, String> names, Function<AttributeValue, String> values) {
    this.names = names;
    this.values = values;
  }

  /** Shows names and values in place. */
  static ExpressionText readable() {
    return new ExpressionText(Problem::shortened, ReadableValue::of);
  }

  ExpressionText condition(Predicate predicate) {
    return predicate.match(this);
  }

  @Override
  public ExpressionText comparison(Comparison comparison) {
    return operand(comparison.left())
        .infix(comparison.comparator().toString())
        .operand(comparison.right());
  }

  @Override
  public ExpressionText between(Between between) {
    return operand(between.tested())
        .add(" BETWEEN ")
        .operand(between.from())
        .add(" AND ")
        .operand(between.to());
  }

  @Override
  public ExpressionText membership(Membership membership) {
    return operand(membership.tested()).add(" IN ").operands(membership.values());
  }

  @Override
  public ExpressionText test(Test test) {
    return operand(test.call());
  }

  @Override
  public ExpressionText junction(Junction junction) {
    return joined(" " + junction.connective() + " ", junction.parts(), p -> part(junction, p));
  }

  @Override
  public ExpressionText negation(Negation negation) {
    return add("NOT ").part(negation, negation.negated());
  }

  @Override
  public ExpressionText constant(Constant constant) {
    return add(constant.holds() ? "always" : "never");
  }

  private ExpressionText part(Predicate whole, Predicate part) {
    boolean looser = precedence(part) < precedence(whole);
    return looser ? add("(").condition(part).add(")") : condition(part);
  }

  private static int precedence(Predicate predicate) {
    if (predicate instanceof Junction junction) {
      return junction.connective() == Connective.OR ? 0 : 1;
    }
    return 2;
  }

  ExpressionText operand(Operand operand) {
    return operand.match(this);
  }

  @Override
  public ExpressionText reference(Reference reference) {
    return path(reference.path());
  }

  @Override
  public ExpressionText literal(Literal literal) {
    return value(literal.value());
  }

  @Override
  public ExpressionText call(Call call) {
    return add(call.function().toString()).operands(call.arguments());
  }

  @Override
  public ExpressionText arithmetic(Arithmetic arithmetic) {
    return operand(arithmetic.left())
        .infix(arithmetic.sign().toString())
        .operand(arithmetic.right());
  }

  private ExpressionText operands(List<Operand> operands) {
    return add("(").joined(", ", operands, this::operand).add(")");
  }

  /** An update: its sections, each at most once. */
  ExpressionText update(List<Step> steps) {
    for (Section section : Section.values()) {
      section(section, steps);
    }
    return this;
  }

  private ExpressionText section(Section section, List<Step> steps) {
    boolean isFirst = true;
    for (Step step : steps) {
      if (step.section() == section) {
        add(isFirst ? beginning(section) : ", ").step(step);
        isFirst = false;
      }
    }
    return this;
  }

  private String beginning(Section section) {
    return text.isEmpty() ? section.name() + " " : " " + section.name() + " ";
  }

  private ExpressionText step(Step step) {
    path(step.path());
    return step.match(this);
  }

  @Override
  public ExpressionText assign(Assign assign) {
    return add(" = ").operand(assign.value());
  }

  @Override
  public ExpressionText remove(Remove remove) {
    return this;
  }

  @Override
  public ExpressionText add(Add add) {
    return add(" ").value(add.value());
  }

  @Override
  public ExpressionText delete(Delete delete) {
    return add(" ").value(delete.value());
  }

  ExpressionText path(AttributePath path) {
    AttributePath parent = path.parent();
    if (parent != null) {
      path(parent);
    }
    return add(path.segment().shown(parent == null, names));
  }

  private ExpressionText value(AttributeValue value) {
    return add(values.apply(value));
  }

  private <T> ExpressionText joined(String separator, List<T> parts, Consumer<T> writer) {
    for (int i = 0; i < parts.size(); i++) {
      add(i == 0 ? "" : separator);
      writer.accept(parts.get(i));
    }
    return this;
  }

  private ExpressionText infix(String operator) {
    return add(" ").add(operator).add(" ");
  }

  private ExpressionText add(String part) {
    text.append(part);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
