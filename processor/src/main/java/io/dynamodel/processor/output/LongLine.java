package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of code that is too wide, in the places and with the indents of google-java-format.
 */
final class LongLine {
  static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  private final int indent;
  private final String code;
  private final Nesting nesting;

  private LongLine(int indent, String code) {
    this.indent = indent;
    this.code = code;
    this.nesting = new Nesting(code);
  }

  static List<String> broken(String line) {
    String code = line.stripLeading();
    boolean comment = code.startsWith("*") || code.startsWith("/*");
    return comment ? List.of(line) : broken(line.length() - code.length(), code);
  }

  private static List<String> broken(int indent, String code) {
    return indent + code.length() <= WIDTH
        ? List.of(" ".repeat(indent) + code)
        : new LongLine(indent, code).broken();
  }

  private List<String> broken() {
    int part = firstPart();
    if (part > 0) {
      return cut(part);
    }
    List<Integer> dots = nesting.dotsAfterCalls();
    if (!dots.isEmpty()) {
      return chained(dots);
    }
    int arguments = nesting.lastGroup('(');
    if (arguments > 0) {
      return opened(arguments, isStartOfChain(arguments) ? 2 * CONTINUATION : CONTINUATION);
    }
    int type = nesting.find("> ");
    if (type > 0) {
      List<String> lines = new ArrayList<>(broken(indent, code.substring(0, type + 1)));
      lines.addAll(broken(indent + CONTINUATION, code.substring(type + 2)));
      return lines;
    }
    int typeArguments = nesting.lastGroup('<');
    return typeArguments > 0
        ? opened(typeArguments, isDeclaration() ? 2 * CONTINUATION : CONTINUATION)
        : List.of(" ".repeat(indent) + code);
  }

  /** Where the first part of an assignment, of the header of a class or of a lambda ends, or -1. */
  private int firstPart() {
    int assignment = nesting.find(" = ");
    int header = Math.max(nesting.find(" extends "), nesting.find(" implements "));
    int lambda = nesting.find(" -> ");
    if (assignment > 0) {
      return assignment + 2;
    }
    return header > 0 || lambda < 0 ? header : lambda + 3;
  }

  private List<String> cut(int end) {
    List<String> lines = new ArrayList<>(broken(indent, code.substring(0, end)));
    int continuation = lines.size() > 1 ? 2 * CONTINUATION : CONTINUATION;
    lines.addAll(broken(indent + continuation, code.substring(end).strip()));
    return lines;
  }

  /** With each call but the first on a line of its own. */
  private List<String> chained(List<Integer> dots) {
    List<String> lines = new ArrayList<>(broken(indent, code.substring(0, dots.get(0))));
    for (int call = 0; call < dots.size(); call++) {
      int end = call + 1 < dots.size() ? dots.get(call + 1) : code.length();
      lines.addAll(broken(indent + CONTINUATION, code.substring(dots.get(call), end)));
    }
    return lines;
  }

  /** Whether there is more than a type. */
  private boolean isDeclaration() {
    return nesting.find(" ") > 0;
  }

  private boolean isStartOfChain(int open) {
    return nesting.close(open) == code.length() - 1 && !code.startsWith(".");
  }

  /** With what is in the brackets on the next line, or on a line for each argument. */
  private List<String> opened(int open, int continuation) {
    int close = nesting.close(open);
    String inner = code.substring(open + 1, close);
    String rest = code.substring(close);
    List<String> lines = new ArrayList<>(broken(indent, code.substring(0, open + 1)));
    int innerIndent = indent + continuation;
    boolean fits = innerIndent + inner.length() + rest.length() <= WIDTH;
    List<String> pieces = fits ? List.of(inner) : new Nesting(inner).pieces();
    int last = pieces.size() - 1;
    pieces.subList(0, last).forEach(piece -> lines.addAll(broken(innerIndent, piece)));
    lines.addAll(broken(innerIndent, pieces.get(last) + rest));
    return lines;
  }
}
