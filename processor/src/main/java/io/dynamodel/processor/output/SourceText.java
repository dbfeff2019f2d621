package io.dynamodel.processor.output;

import com.squareup.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a generated file, laid out as a programmer would. JavaPoet does not know how long a
 * line gets before it has decided which names are imported, so lines are broken here.
 */
final class SourceText {
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n\\s*}");
  private static final Pattern OPEN_HEADER = Pattern.compile(" +(public|protected|private) .*[(,]");
  private static final Pattern FIELD = Pattern.compile(" +private (static )?final (?!class )");

  private SourceText() {}

  static String of(JavaFile file) {
    String source = EMPTY_BODY.matcher(file.toString()).replaceAll("{}");
    List<String> lines = source.lines().map(String::stripTrailing).toList();
    List<String> layout = new ArrayList<>();
    Comments.laidOut(withFieldsTogether(withParametersTogether(lines)))
        .forEach(line -> layout.addAll(LongLine.broken(line)));
    return String.join("\n", layout) + "\n";
  }

  /** Without the breaks that JavaPoet makes, each as late as it can. */
  private static List<String> withParametersTogether(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && OPEN_HEADER.matcher(joined.get(last)).matches()) {
        String header = joined.get(last);
        joined.set(last, header + (header.endsWith("(") ? "" : " ") + line.strip());
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** Without the empty lines that JavaPoet puts between private fields of the same kind. */
  private static List<String> withFieldsTogether(List<String> lines) {
    List<String> kept = new ArrayList<>();
    String field = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean between =
          line.isEmpty()
              && !field.isEmpty()
              && i + 1 < lines.size()
              && field.equals(field(lines.get(i + 1)));
      if (!between) {
        kept.add(line);
      }
      field = isInside(line, field) ? field : field(line);
    }
    return kept;
  }

  /** How a line starts that declares a private field; empty if it does not. */
  private static String field(String line) {
    Matcher field = FIELD.matcher(line);
    return field.lookingAt() ? field.group() : "";
  }

  /** Whether a line goes on with a field that starts like that. */
  private static boolean isInside(String line, String field) {
    int indent = field.length() - field.stripLeading().length();
    return line.isEmpty() || (indent > 0 && line.startsWith(" ".repeat(indent + 1)));
  }
}
