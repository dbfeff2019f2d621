package io.dynamodel.processor.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The method of a table class that queries an index. */
public final class IndexMethods {
  private static final Set<String> ENDINGS = Set.of("index", "idx", "gsi", "lsi");

  private IndexMethods() {}

  /**
   * The name where the annotation gives none: {@code byStatus} for {@code status-index}; empty if
   * the index's name has neither letters nor digits.
   */
  public static Optional<String> of(String index) {
    List<String> words = withoutPrefix(withoutEnding(Words.of(index)));
    return words.isEmpty() ? Optional.empty() : Optional.of("by" + Words.camel(words));
  }

  private static List<String> withoutEnding(List<String> words) {
    int last = words.size() - 1;
    boolean ends = last > 0 && ENDINGS.contains(Words.lower(words.get(last)));
    return ends ? words.subList(0, last) : words;
  }

  private static List<String> withoutPrefix(List<String> words) {
    boolean starts = words.size() > 1 && Words.lower(words.get(0)).equals("by");
    return starts ? words.subList(1, words.size()) : words;
  }
}
