package io.dynamodel.processor.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code @param} tags of a record's javadoc. */
final class JavadocParams {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*(?=@\\p{Alpha})");
  private static final Pattern PARAM = Pattern.compile("(?s)@param\\s+(\\S+)\\s+(\\S.*)");

  private JavadocParams() {}

  /** The texts by the names of components. */
  static Map<String, String> of(String javadoc) {
    return BLOCK_TAG
        .splitAsStream(javadoc)
        .map(PARAM::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                param -> param.group(1), param -> lines(param.group(2)), (first, second) -> first));
  }

  private static String lines(String text) {
    return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
