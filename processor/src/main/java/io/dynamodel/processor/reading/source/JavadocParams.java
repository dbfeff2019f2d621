package io.dynamodel.processor.reading.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The {@code @param} tags of a record's javadoc. */
public final class JavadocParams {
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*(?=@\\p{Alpha})");
  private static final Pattern PARAM = Pattern.compile("(?s)@param\\s+(\\S+)\\s+(\\S.*)");

  private JavadocParams() {}

  /** The texts in the javadoc of a record, by the names of its components. */
  public static Map<String, String> of(TypeElement record, Elements elements) {
    return Optional.ofNullable(elements.getDocComment(record))
        .map(JavadocParams::of)
        .orElse(Map.of());
  }

  /** The texts by the names of components. */
  public static Map<String, String> of(String javadoc) {
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
