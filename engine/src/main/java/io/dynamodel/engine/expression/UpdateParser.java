package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Assigned.Arithmetic;
import io.dynamodel.engine.expression.Assigned.Sign;
import io.dynamodel.engine.expression.Token.Kind;
import io.dynamodel.engine.item.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads an update: sections of actions. */
final class UpdateParser extends OperandParser {

  private static final Set<String> SECTIONS = Set.of("SET", "REMOVE", "ADD", "DELETE");

  private final UpdateChecks checks = new UpdateChecks(this::problem);
  private final PathChecks pathChecks = new PathChecks(this::problem);
  private final List<Action> actions = new ArrayList<>();

  UpdateParser(String text, Placeholders placeholders) {
    super("UpdateExpression", text, SECTIONS, placeholders);
  }

  Update parse() {
    Set<String> sections = new HashSet<>();
    do {
      String section = current().text().toUpperCase(Locale.ROOT);
      actions.addAll(section());
      if (!sections.add(section)) {
        problem(
            Rule.SECTION,
            "The \"" + section + "\" section can only be used once in an update expression;");
      }
    } while (current().kind() != Kind.END);
    finish();
    return new Update(actions);
  }

  @Override
  int rank(Rule rule) {
    return switch (rule) {
      case PARENTHESES -> 0;
      case RESERVED_WORD, PATH -> 1;
      case FUNCTION -> 2;
      case SECTION -> 3;
      case NAME -> 4;
      case VALUE -> 5;
      case OVERLAP -> 6;
      case CONFLICT -> 7;
      case OPERAND -> 8;
      case COUNT, TYPE -> 9;
      case FUNCTION_USE, DISTINCT -> throw new AssertionError(rule);
    };
  }

  private List<Action> section() {
    if (take("SET")) {
      return list(this::set);
    }
    if (take("REMOVE")) {
      return list(() -> new Action.Remove(target()));
    }
    if (take("ADD")) {
      return list(this::add);
    }
    if (take("DELETE")) {
      return list(this::delete);
    }
    throw syntaxError();
  }

  private Path target() {
    Path path = path();
    pathChecks.add(path);
    return path;
  }

  private Action set() {
    Path path = target();
    expect("=");
    return new Action.Set(path, sum());
  }

  private Action add() {
    Path path = target();
    Value value = value();
    checks.checkAdded(value);
    return new Action.Add(path, value, Action.WRONG_TYPE);
  }

  private Action delete() {
    Path path = target();
    Value value = value();
    checks.checkDeleted(value);
    return new Action.Delete(path, value, Action.WRONG_TYPE);
  }

  private Operand sum() {
    Operand left = at("(") ? group(this::sum) : operand();
    if (left instanceof Arithmetic) {
      return left;
    }
    for (Sign sign : Sign.values()) {
      if (at(sign.text())) {
        takeOperator();
        return checks.arithmetic(left, sign, operand());
      }
    }
    return left;
  }

  @Override
  boolean isUpdate() {
    return true;
  }

  @Override
  Operand operand(Call call) {
    if (!call.isComplete()) {
      return NOTHING;
    }
    return call.function() == FunctionName.LIST_APPEND
        ? checks.listAppend(call)
        : checks.ifNotExists(call);
  }
}
