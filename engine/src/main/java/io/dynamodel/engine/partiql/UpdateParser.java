package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Operand;
import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.expression.Update;
import io.dynamodel.engine.expression.UpdateBuilder;
import io.dynamodel.engine.item.Value;
import java.util.List;

/** Reads what is done to an item: SET and REMOVE, as often as one likes. */
abstract class UpdateParser extends ConditionParser {

  private final UpdateBuilder update = new UpdateBuilder();

  UpdateParser(List<Token> tokens, List<Value> parameters) {
    super(tokens, parameters);
  }

  final Update actions() {
    while (at("SET") || at("REMOVE")) {
      if (take("SET")) {
        list(this::set);
      } else {
        expect("REMOVE");
        list(this::remove);
      }
    }
    return update.update();
  }

  private Path remove() {
    Path path = path();
    update.remove(path);
    return path;
  }

  private Path set() {
    Path path = path();
    expect("=");
    if (atCall() && take("set_add")) {
      update.addElements(path, elements(path));
    } else if (atCall() && take("set_delete")) {
      update.deleteElements(path, elements(path));
    } else {
      update.set(path, assigned());
    }
    return path;
  }

  /** The elements that a set gets or loses, which must be the one that is assigned to. */
  private Value elements(Path assigned) {
    expect("(");
    if (!path().equals(assigned)) {
      throw Malformed.because("A set is changed in its own place only");
    }
    expect(",");
    if (!atValue()) {
      throw unexpected();
    }
    Value elements = value();
    expect(")");
    return elements;
  }

  private Operand assigned() {
    Operand left = term();
    if (take("+")) {
      return update.sum(left, term());
    }
    return take("-") ? update.difference(left, term()) : left;
  }

  private Operand term() {
    if (!atCall() || !take("list_append")) {
      return operand();
    }
    return nested(
        () -> {
          expect("(");
          Operand first = term();
          expect(",");
          Operand second = term();
          expect(")");
          return update.listAppend(first, second);
        });
  }
}
