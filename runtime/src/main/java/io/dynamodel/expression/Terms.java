package io.dynamodel.expression;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names, or the values, of a request's expressions: equal ones share a placeholder. */
final class Terms<T> {
  private final char kind;
  private final Map<T, String> placeholders = new HashMap<>();
  private final Map<String, T> terms = new LinkedHashMap<>();

  /** Placeholders begin with {@code kind}. */
  Terms(char kind) {
    this.kind = kind;
  }

  String placeholder(T term) {
    String known = placeholders.get(term);
    return known == null ? add(term) : known;
  }

  private String add(T term) {
    String placeholder = kind + Integer.toString(terms.size());
    placeholders.put(term, placeholder);
    terms.put(placeholder, term);
    return placeholder;
  }

  /** In the order of their first use; empty if there are none. */
  Map<String, T> byPlaceholder() {
    return Collections.unmodifiableMap(terms);
  }
}
