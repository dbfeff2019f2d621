package io.dynamodel.processor.output;

import java.util.List;

/** Lays out javadoc: on one line where it fits, and no line wider than a line of code. */
final class Comments {
  private final Lines lines;
  private final String indent;

  private Comments(Lines lines, int indent) {
    this.lines = lines;
    this.indent = " ".repeat(indent);
  }

  /** Adds lines for {@code comment}. */
  static void append(Lines lines, int indent, Token comment) {
    String text = comment.text();
    List<String> body =
        text.substring("/**".length(), text.length() - "*/".length())
            .strip()
            .lines()
            .map(Comments::content)
            .toList();
    new Comments(lines, indent).append(body);
  }

  /** A line without the asterisk in front of it. */
  private static String content(String line) {
    String stripped = line.strip();
    return stripped.startsWith("*") ? stripped.substring(1).strip() : stripped;
  }

  private void append(List<String> body) {
    String single = indent + "/** " + body.get(0) + " */";
    if (body.size() == 1 && single.length() <= Layout.WIDTH) {
      line(single);
      return;
    }
    line(indent + "/**");
    body.forEach(this::filled);
    line(indent + " */");
  }

  private void line(String line) {
    lines.start(0);
    lines.add(line);
  }

  private void filled(String text) {
    String start = indent + (text.isEmpty() ? " *" : " * ");
    String continuation = indent + (text.startsWith("@") ? " *     " : " * ");
    String rest = text;
    while (start.length() + rest.length() > Layout.WIDTH) {
      int space = lastSpace(rest, Layout.WIDTH - start.length());
      if (space < 0) {
        break;
      }
      line(start + rest.substring(0, space));
      rest = rest.substring(space + 1);
      start = continuation;
    }
    line(start + rest);
  }

  /** The last space up to {@code width}, best outside inline tags; or else the first one. */
  private static int lastSpace(String text, int width) {
    int depth = 0;
    int last = -1;
    int inTag = -1;
    for (int i = 0; i < text.length() && (i <= width || Math.max(last, inTag) < 0); i++) {
      depth += depthChange(text.charAt(i));
      if (text.charAt(i) == ' ') {
        last = depth <= 0 ? i : last;
        inTag = i;
      }
    }
    return last < 0 ? inTag : last;
  }

  private static int depthChange(char character) {
    return switch (character) {
      case '{' -> 1;
      case '}' -> -1;
      default -> 0;
    };
  }
}
