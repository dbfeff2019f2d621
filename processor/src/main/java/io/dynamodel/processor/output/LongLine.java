package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks a line of code that is too wide: after an assignment, or else in its outermost brackets. */
final class LongLine {
  static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  private LongLine() {}

  static List<String> broken(String line) {
    String code = line.stripLeading();
    boolean comment = code.startsWith("*") || code.startsWith("/*");
    return comment ? List.of(line) : broken(line.length() - code.length(), code);
  }

  private static List<String> broken(int indent, String code) {
    if (indent + code.length() <= WIDTH) {
      return List.of(" ".repeat(indent) + code);
    }
    int end = firstPart(code);
    return end < 0 ? inBrackets(indent, code) : cut(indent, code, end);
  }

  /** Where the first part of a declaration or a lambda ends, or -1. */
  private static int firstPart(String code) {
    Nesting nesting = new Nesting(code);
    int assignment = nesting.find(" = ");
    int header = Math.max(nesting.find(" extends "), nesting.find(" implements "));
    int lambda = nesting.find(" -> ");
    if (assignment >= 0) {
      return assignment + 2;
    }
    return header >= 0 || lambda < 0 ? header : lambda + 3;
  }

  private static List<String> cut(int indent, String code, int end) {
    List<String> lines = new ArrayList<>(broken(indent, code.substring(0, end)));
    lines.addAll(broken(indent + CONTINUATION, code.substring(end).strip()));
    return lines;
  }

  private static List<String> inBrackets(int indent, String code) {
    Nesting nesting = new Nesting(code);
    return Stream.of('(', '<')
        .map(nesting::lastGroup)
        .filter(open -> open >= 0)
        .findFirst()
        .map(open -> opened(indent, code, open, nesting.close(open)))
        .orElse(List.of(" ".repeat(indent) + code));
  }

  /** With what is in the brackets on the next line, or on a line for each argument. */
  private static List<String> opened(int indent, String code, int open, int close) {
    String inner = code.substring(open + 1, close);
    String rest = code.substring(close);
    int innerIndent = indent + (code.charAt(open) == '<' ? 2 * CONTINUATION : CONTINUATION);
    List<String> lines = new ArrayList<>(broken(indent, code.substring(0, open + 1)));
    if (innerIndent + inner.length() + rest.length() <= WIDTH) {
      lines.add(" ".repeat(innerIndent) + inner + rest);
      return lines;
    }
    List<String> pieces = new Nesting(inner).pieces();
    int last = pieces.size() - 1;
    pieces.subList(0, last).forEach(piece -> lines.addAll(broken(innerIndent, piece)));
    lines.addAll(broken(innerIndent, pieces.get(last) + rest));
    return lines;
  }
}
