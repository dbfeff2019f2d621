package io.dynamodel.processor.output;

import com.squareup.javapoet.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a generated file, laid out as a programmer would. JavaPoet does not know how long a
 * line gets before it has decided which names are imported, so lines are broken here.
 */
final class SourceText {
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n\\s*}");
  private static final Pattern OPEN_HEADER = Pattern.compile(" +(public|protected|private) .*[(,]");
  private static final String CONSTANT = "  private static final ";

  private SourceText() {}

  static String of(JavaFile file) {
    String source = EMPTY_BODY.matcher(file.toString()).replaceAll("{}");
    List<String> lines = source.lines().map(String::stripTrailing).toList();
    List<String> layout = new ArrayList<>();
    Comments.laidOut(withConstantsTogether(withParametersTogether(lines)))
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

  /** Without the empty lines that JavaPoet puts between constants. */
  private static List<String> withConstantsTogether(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean afterConstant = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean beforeConstant = i + 1 < lines.size() && lines.get(i + 1).startsWith(CONSTANT);
      if (!(line.isEmpty() && afterConstant && beforeConstant)) {
        kept.add(line);
      }
      afterConstant = startsMember(line) ? line.startsWith(CONSTANT) : afterConstant;
    }
    return kept;
  }

  private static boolean startsMember(String line) {
    return line.length() > 2 && line.startsWith("  ") && line.charAt(2) != ' ';
  }
}
