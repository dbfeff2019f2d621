package io.dynamodel.engine.partiql;

import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What all that is read of a statement has in common: the tokens, one after the other. */
abstract class Parser {

  /** How deep things may be inside each other. The stack is not endless. */
  private static final int MAX_DEPTH = 200;

  private final List<Token> tokens;
  private int position;
  private int depth;

  Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  final Token current() {
    return tokens.get(position);
  }

  final boolean at(String signOrKeyword) {
    return current().is(signOrKeyword);
  }

  /** Whether a function and its operands are next. */
  final boolean atCall() {
    return current().kind() == Token.Kind.WORD
        && !current().isKeyword()
        && tokens.get(position + 1).is("(");
  }

  final Token take() {
    return tokens.get(position++);
  }

  /** Takes a token if it is next. */
  final boolean take(String signOrKeyword) {
    if (at(signOrKeyword)) {
      position++;
      return true;
    }
    return false;
  }

  /** Takes a token that must be next. */
  final void expect(String signOrKeyword) {
    if (!take(signOrKeyword)) {
      throw unexpected();
    }
  }

  /** Says that the current token can't stand here. */
  final ServiceException unexpected() {
    return Malformed.because(current().isKeyword() ? "Unexpected keyword" : "Unexpected term");
  }

  /** One or more, with commas between them. */
  final <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    do {
      elements.add(element.get());
    } while (take(","));
    return elements;
  }

  /** What stands between two signs: any number, with commas between them. */
  final <T> List<T> enclosed(String open, Supplier<T> element, String close) {
    return nested(
        () -> {
          expect(open);
          List<T> elements = at(close) ? List.of() : list(element);
          expect(close);
          return elements;
        });
  }

  /** What may have such as itself inside. */
  final <T> T nested(Supplier<T> content) {
    if (++depth > MAX_DEPTH) {
      throw Malformed.because("Nesting is too deep");
    }
    T inner = content.get();
    depth--;
    return inner;
  }
}
