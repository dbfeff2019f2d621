package io.dynamodel.processor.output;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Lays out code: on one line where there is room, else on lines that break where google-java-format
 * breaks them. It looks a few times at each piece, however long the code is.
 */
final class Layout {
  static final int WIDTH = 100;
  private static final int CONTINUATION = 4;
  private static final String PLUS = "+ ";

  private final Lines lines;

  Layout(Lines lines) {
    this.lines = lines;
  }

  /**
   * Adds {@code code} to a line that has nothing but its indent.
   *
   * @param rest what follows the code on its last line
   */
  void append(int indent, Code code, String rest) {
    boolean flat = !code.isBroken() && indent + code.width() + rest.length() <= WIDTH;
    boolean done =
        (flat && onOneLine(code, rest))
            || cut(indent, code, rest)
            || chain(indent, code, rest)
            || arguments(indent, code, rest)
            || typeAndName(indent, code, rest)
            || typeArguments(indent, code, rest)
            || literal(indent, code, rest)
            || lastWord(indent, code, rest);
    if (!done) {
      onOneLine(code, rest);
    }
  }

  private boolean onOneLine(Code code, String rest) {
    lines.add(code).add(rest);
    return true;
  }

  /** Breaks after an assignment or an arrow, or before what a type extends. */
  private boolean cut(int indent, Code code, String rest) {
    int header = Math.max(code.find("extends"), code.find("implements"));
    int end = header > 0 ? header : endOfFirstPart(code);
    if (end <= 0 || end == code.size()) {
      return false;
    }
    int before = lines.count();
    append(indent, code.part(0, end), "");
    boolean deeper = lines.count() > before && header < 0;
    next(indent + (deeper ? 2 * CONTINUATION : CONTINUATION), code.from(end), rest);
    return true;
  }

  private static int endOfFirstPart(Code code) {
    int assignment = code.find("=");
    return (assignment > 0 ? assignment : code.find("->")) + 1;
  }

  /** Has each call but the first on a line of its own. */
  private boolean chain(int indent, Code code, String rest) {
    List<Integer> dots =
        IntStream.range(1, code.size()).filter(i -> isCallOfResult(code, i)).boxed().toList();
    if (dots.isEmpty()) {
      return false;
    }
    append(indent, code.part(0, dots.get(0)), "");
    for (int call = 0; call < dots.size(); call++) {
      boolean last = call + 1 == dots.size();
      Code each = code.part(dots.get(call), last ? code.size() : dots.get(call + 1));
      next(indent + CONTINUATION, each, last ? rest : "");
    }
    return true;
  }

  private static boolean isCallOfResult(Code code, int dot) {
    return code.has(dot, ".")
        && code.get(dot - 1) instanceof Brackets brackets
        && brackets.isOfKind("(");
  }

  /** Has what is in the last brackets on the next line, or on a line for each argument. */
  private boolean arguments(int indent, Code code, String rest) {
    int brackets = code.lastBrackets("(");
    if (brackets <= 0) {
      return opened(indent, code, code.lastBrackets("{"), rest, CONTINUATION);
    }
    boolean startsChain =
        brackets == code.size() - 1 && rest.isEmpty() && !code.has(0, ".") && !code.has(0, "@");
    return opened(indent, code, brackets, rest, startsChain ? 2 * CONTINUATION : CONTINUATION);
  }

  private boolean typeArguments(int indent, Code code, String rest) {
    boolean declares = IntStream.range(1, code.size()).anyMatch(i -> code.get(i).isSpaced());
    return opened(
        indent, code, code.lastBrackets("<"), rest, declares ? 2 * CONTINUATION : CONTINUATION);
  }

  private boolean opened(int indent, Code code, int index, String rest, int continuation) {
    if (index < 0) {
      return false;
    }
    Brackets brackets = (Brackets) code.get(index);
    int before = lines.count();
    String open = (index > 0 && brackets.isSpaced() ? " " : "") + brackets.open().text();
    if (index == 0) {
      lines.add(open);
    } else {
      append(indent, code.part(0, index), open);
    }
    int inner = indent + (lines.count() > before ? 2 * CONTINUATION : continuation);
    String close = brackets.close().text() + following(code, index + 1) + rest;
    items(inner, brackets, close);
    return true;
  }

  private static String following(Code code, int from) {
    if (from == code.size()) {
      return "";
    }
    return (code.get(from).isSpaced() ? " " : "") + code.from(from);
  }

  private void items(int indent, Brackets brackets, String close) {
    int width = brackets.width() - brackets.open().width() - brackets.close().width();
    boolean together = !brackets.isBroken() && indent + width + close.length() <= WIDTH;
    List<Code> items = together ? List.of(brackets.together()) : brackets.items();
    for (Code item : items.subList(0, items.size() - 1)) {
      next(indent, item, "");
    }
    next(indent, items.get(items.size() - 1), close);
  }

  private void next(int indent, Code code, String rest) {
    lines.start(indent);
    append(indent, code, rest);
  }

  /** Breaks between a type with arguments and what it is the type of. */
  private boolean typeAndName(int indent, Code code, String rest) {
    return before(
        indent, code, rest, i -> code.get(i - 1) instanceof Brackets each && each.isOfKind("<"));
  }

  /** Breaks before the last word, which may be a long name. */
  private boolean lastWord(int indent, Code code, String rest) {
    return !code.has(0, "import") && before(indent, code, rest, i -> true);
  }

  private boolean before(int indent, Code code, String rest, IntPredicate place) {
    for (int i = code.size() - 1; i > 0; i--) {
      if (code.get(i).isSpaced() && place.test(i)) {
        append(indent, code.part(0, i), "");
        next(indent + CONTINUATION, code.from(i), rest);
        return true;
      }
    }
    return false;
  }

  /** Breaks a text that is too long into a sum of texts. */
  private boolean literal(int indent, Code code, String rest) {
    int literal =
        IntStream.range(0, code.size())
            .filter(i -> code.get(i) instanceof Token token && token.isText())
            .findFirst()
            .orElse(-1);
    if (literal < 0) {
      return false;
    }
    if (literal > 0) {
      lines.add(code.part(0, literal)).add(code.get(literal).isSpaced() ? " " : "");
    }
    String after = following(code, literal + 1) + rest;
    List<String> parts =
        LongText.parts(
            ((Token) code.get(literal)).text(),
            WIDTH - lines.column(),
            WIDTH - indent - CONTINUATION - PLUS.length(),
            after.length());
    lines.add(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      lines.start(indent + CONTINUATION);
      lines.add(PLUS).add(part);
    }
    lines.add(after);
    return true;
  }
}
