package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;

/** Lays out javadoc: on one line where it fits, and no line wider than a line of code. */
final class Comments {
  private static final String OPEN = "/**";
  private static final String CLOSE = "*/";

  private final List<String> result = new ArrayList<>();

  private Comments() {}

  static List<String> laidOut(List<String> lines) {
    Comments comments = new Comments();
    int next = 0;
    while (next < lines.size()) {
      next = comments.copy(lines, next);
    }
    return comments.result;
  }

  /** Copies a line, or a whole comment; the index of what follows. */
  private int copy(List<String> lines, int index) {
    String line = lines.get(index);
    if (!line.strip().equals(OPEN)) {
      result.add(line);
      return index + 1;
    }
    int close = index;
    while (!lines.get(close).strip().equals(CLOSE)) {
      close++;
    }
    comment(indent(line), lines.subList(index + 1, close));
    return close + 1;
  }

  private void comment(String indent, List<String> body) {
    String single = indent + OPEN + " " + body.get(0).strip().substring(1).strip() + " " + CLOSE;
    if (body.size() == 1 && single.length() <= LongLine.WIDTH) {
      result.add(single);
      return;
    }
    result.add(indent + OPEN);
    body.forEach(line -> filled(indent, line.strip().substring(1).stripLeading()));
    result.add(indent + " " + CLOSE);
  }

  private void filled(String indent, String text) {
    String start = indent + (text.isEmpty() ? " *" : " * ");
    String continuation = indent + (text.startsWith("@") ? " *     " : " * ");
    String rest = text;
    while (start.length() + rest.length() > LongLine.WIDTH) {
      int space = lastSpace(rest, LongLine.WIDTH - start.length());
      if (space < 0) {
        break;
      }
      result.add(start + rest.substring(0, space));
      rest = rest.substring(space + 1);
      start = continuation;
    }
    result.add(start + rest);
  }

  /** The last space up to {@code width}, or else the first one: not in an inline tag. */
  private static int lastSpace(String text, int width) {
    int depth = 0;
    int last = -1;
    for (int i = 0; i < text.length() && (i <= width || last < 0); i++) {
      depth += depthChange(text.charAt(i));
      if (text.charAt(i) == ' ' && depth <= 0) {
        last = i;
      }
    }
    return last;
  }

  private static int depthChange(char character) {
    return switch (character) {
      case '{' -> 1;
      case '}' -> -1;
      default -> 0;
    };
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
