package io.dynamodel.processor.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an identifier or of a name with separators: {@code userID} has two. */
final class Words {
  // Several acronyms, one acronym with what counts it, or a word in lower case with its capital.
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}{2,}s(?![\\p{Ll}\\p{N}])"
              + "|\\p{Lu}+(?!\\p{Ll})\\p{N}*"
              + "|\\p{Lu}?[\\p{L}\\p{N}&&[^\\p{Lu}]]+");

  private Words() {}

  /** Empty if {@code name} has no letter and no digit. */
  static List<String> of(String name) {
    return WORD.matcher(name).results().map(MatchResult::group).toList();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** The words as one, each beginning with a capital: {@code UserId}. */
  static String camel(List<String> words) {
    return words.stream().map(Words::capitalised).collect(Collectors.joining());
  }

  private static String capitalised(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return upper(word.substring(0, first)) + lower(word.substring(first));
  }
}
