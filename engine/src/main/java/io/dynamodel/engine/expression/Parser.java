package io.dynamodel.engine.expression;

import io.dynamodel.engine.expression.Token.Kind;
import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.wire.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The base of the parsers of all expressions: tokens, parentheses, document paths.
 *
 * <p>An error of syntax ends the parsing. All else that is wrong is collected, since the service
 * looks for it only in a text whose syntax is right, and by rules in its own order.
 */
abstract class Parser {

  private static final int MAX_SIZE = 4096;
  private static final int MAX_OPERATORS = 300;

  /** Deeper parentheses have too many operators between them. */
  private static final int MAX_PARENTHESES = MAX_OPERATORS + 5;

  private final String kind;
  private final String text;
  private final Set<String> keywords;
  private final Placeholders placeholders;
  private final List<Token> tokens;
  private final Problems problems = new Problems();
  private int position;
  private int operators;
  private int depth;

  /** The parentheses that were closed last. */
  private int groupStart = -1;

  private int groupEnd = -1;

  Parser(String kind, String text, Set<String> keywords, Placeholders placeholders) {
    this.kind = kind;
    this.text = text;
    this.keywords = keywords;
    this.placeholders = placeholders;
    if (text.isBlank()) {
      throw invalid("The expression can not be empty;");
    }
    int size = Sizes.ofText(text);
    if (size > MAX_SIZE) {
      throw invalid(
          "Expression size has exceeded the maximum allowed size; expression size: " + size);
    }
    this.tokens = Tokens.of(text);
  }

  /** The rank of a rule: low ranks are checked first. */
  abstract int rank(Rule rule);

  /** Notes a problem. */
  final void problem(Rule rule, String problem) {
    problems.add(rank(rule), problem);
  }

  /** Checks that nothing is left and nothing is wrong. */
  final void finish() {
    if (current().kind() != Kind.END) {
      throw syntaxError();
    }
    String problem = problems.first();
    if (problem != null) {
      throw invalid(problem);
    }
  }

  private ServiceException invalid(String problem) {
    return ServiceException.validation("Invalid " + kind + ": " + problem);
  }

  /** Says that the current token can't stand here. */
  final ServiceException syntaxError() {
    int start = tokens.get(Math.max(0, position - 1)).start();
    int end = tokens.get(Math.min(tokens.size() - 1, position + 1)).end();
    return invalid(
        "Syntax error; token: \""
            + current().text()
            + "\", near: \""
            + text.substring(start, end)
            + "\"");
  }

  final Token current() {
    return tokens.get(position);
  }

  final boolean at(String signOrKeyword) {
    return current().is(signOrKeyword);
  }

  /** Whether a name of a function is next, and its operands. */
  final boolean atCall() {
    return isWord() && tokens.get(position + 1).is("(");
  }

  private boolean isWord() {
    return current().kind() == Kind.WORD
        && !keywords.contains(current().text().toUpperCase(Locale.ROOT));
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
      throw syntaxError();
    }
  }

  /** Takes an operator, and counts it. */
  final Token takeOperator() {
    operators++;
    if (operators > MAX_OPERATORS) {
      throw invalid("The expression contains too many operators; operator count: " + operators);
    }
    return take();
  }

  /** One or more, with commas between them. */
  final <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    do {
      elements.add(element.get());
    } while (take(","));
    return elements;
  }

  /** Reads the content of parentheses. */
  final <T> T group(Supplier<T> content) {
    int start = position;
    expect("(");
    if (++depth > MAX_PARENTHESES) {
      throw invalid("The expression has redundant parentheses;");
    }
    T inner = content.get();
    depth--;
    if (groupStart == start + 1 && groupEnd == position - 1) {
      problem(Rule.PARENTHESES, "The expression has redundant parentheses;");
    }
    groupStart = start;
    groupEnd = position;
    expect(")");
    return inner;
  }

  final Path path() {
    return withSteps(Path.of(name()));
  }

  /** A path with the steps that come next. */
  final Path withSteps(Path begun) {
    if (!at(".") && !at("[")) {
      return begun;
    }
    List<Step> steps = new ArrayList<>(begun.steps());
    while (true) {
      if (take(".")) {
        steps.add(new Step.Name(name()));
      } else if (take("[")) {
        steps.add(new Step.Index(index()));
        expect("]");
      } else {
        return checked(new Path(begun.attribute(), steps));
      }
    }
  }

  private Path checked(Path path) {
    String problem = path.tooLong();
    if (problem != null) {
      problem(Rule.PATH, problem);
    }
    return path;
  }

  private String name() {
    if (isWord()) {
      String name = take().text();
      if (ReservedWords.contains(name)) {
        problem(
            Rule.RESERVED_WORD, "Attribute name is a reserved keyword; reserved keyword: " + name);
      }
      return name;
    }
    if (current().kind() != Kind.NAME) {
      throw syntaxError();
    }
    String key = take().text();
    String name = placeholders.name(key);
    if (name == null) {
      problem(
          Rule.NAME,
          "An expression attribute name used in the document path is not defined;"
              + " attribute name: "
              + key);
      return key;
    }
    return name;
  }

  private int index() {
    if (current().kind() != Kind.NUMBER) {
      throw syntaxError();
    }
    String digits = take().text();
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      problem(Rule.PATH, "List index is not within the allowable range; index: [" + digits + "]");
      return 0;
    }
  }
}
