package io.dynamodel.expression;

import io.dynamodel.contract.CanIgnoreReturnValue;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.Action.Add;
import io.dynamodel.expression.Action.Assign;
import io.dynamodel.expression.Action.Delete;
import io.dynamodel.expression.Action.Section;
import io.dynamodel.expression.Action.Step;
import io.dynamodel.expression.AttributePath.Index;
import io.dynamodel.expression.AttributePath.Name;
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
final class ExpressionText {
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
    if (predicate instanceof Junction junction) {
      return joined(" " + junction.connective() + " ", junction.parts(), p -> part(junction, p));
    }
    if (predicate instanceof Negation negation) {
      return add("NOT ").part(negation, negation.negated());
    }
    if (predicate instanceof Comparison comparison) {
      return operand(comparison.left())
          .add(" " + comparison.comparator() + " ")
          .operand(comparison.right());
    }
    if (predicate instanceof Between between) {
      return operand(between.tested())
          .add(" BETWEEN ")
          .operand(between.from())
          .add(" AND ")
          .operand(between.to());
    }
    if (predicate instanceof Membership membership) {
      return operand(membership.tested()).add(" IN ").operands(membership.values());
    }
    if (predicate instanceof Constant constant) {
      return add(constant.holds() ? "always" : "never");
    }
    return operand(((Test) predicate).call());
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
    if (operand instanceof Reference reference) {
      return path(reference.path());
    }
    if (operand instanceof Literal literal) {
      return value(literal.value());
    }
    if (operand instanceof Call call) {
      return add(call.function().toString()).operands(call.arguments());
    }
    Arithmetic arithmetic = (Arithmetic) operand;
    return operand(arithmetic.left())
        .add(" " + arithmetic.sign() + " ")
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
    List<Step> mine = steps.stream().filter(step -> step.section() == section).toList();
    if (mine.isEmpty()) {
      return this;
    }
    String space = text.isEmpty() ? "" : " ";
    return add(space + section + " ").joined(", ", mine, this::step);
  }

  private ExpressionText step(Step step) {
    path(step.path());
    if (step instanceof Assign assign) {
      return add(" = ").operand(assign.value());
    }
    if (step instanceof Add addition) {
      return add(" ").value(addition.value());
    }
    return step instanceof Delete delete ? add(" ").value(delete.value()) : this;
  }

  ExpressionText path(AttributePath path) {
    AttributePath parent = path.parent();
    if (parent != null) {
      path(parent);
    }
    if (path.segment() instanceof Index index) {
      return add("[" + index.index() + "]");
    }
    String name = names.apply(((Name) path.segment()).name());
    return add(parent == null ? name : "." + name);
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

  private ExpressionText add(String part) {
    text.append(part);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
