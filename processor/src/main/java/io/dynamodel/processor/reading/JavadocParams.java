package io.dynamodel.processor.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code @param} tags of a record's javadoc. */
final class JavadocParams {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*(?=@\\p{Alpha})");
  private static final Pattern PARAM = Pattern.compile("(?s)@param\\s+(\\S+)\\s+(.*)");

  private JavadocParams() {}

  /** The texts by the names of components. */
  static Map<String, String> of(String javadoc) {
    Map<String, String> params = new LinkedHashMap<>();
    for (String tag : BLOCK_TAG.split(javadoc)) {
      Matcher param = PARAM.matcher(tag);
      if (param.matches() && !param.group(2).isBlank()) {
        params.putIfAbsent(param.group(1), lines(param.group(2)));
      }
    }
    return params;
  }

  private static String lines(String text) {
    return text.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
