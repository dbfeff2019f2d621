package io.dynamodel.it.mutants;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error or a warning.
 *
 * @param file such as {@code p/Type.java}; empty if the compiler does not say
 */
record Message(String file, long line, boolean error, String text) {
  private static final Pattern CODE = Pattern.compile("^\\[?(DYN\\d{3})");

  /** Its code, or nothing if it is the compiler's. */
  String code() {
    Matcher matcher = CODE.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  boolean inUser() {
    return file.endsWith("/User.java");
  }

  /** Whether one of them says the same, or is at the same place, in whatever words. */
  boolean isAmong(List<Message> others) {
    return others.stream()
        .anyMatch(
            other -> other.text.equals(text) || (other.file.equals(file) && other.line == line));
  }

  boolean ours() {
    return !code().isEmpty();
  }

  @Override
  public String toString() {
    return (error ? "error " : "warning ")
        + file
        + ":"
        + line
        + " "
        + text.strip().replace("\n", "\n      ");
  }
}
