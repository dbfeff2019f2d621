package io.dynamodel.engine.expression;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of expressions. */
enum FunctionName {
  ATTRIBUTE_EXISTS(1),
  ATTRIBUTE_NOT_EXISTS(1),
  ATTRIBUTE_TYPE(2),
  BEGINS_WITH(2),
  CONTAINS(2),
  SIZE(1),
  IF_NOT_EXISTS(2),
  LIST_APPEND(2);

  private static final Map<String, FunctionName> BY_TEXT =
      Arrays.stream(values()).collect(Collectors.toMap(FunctionName::text, function -> function));

  private final String text;
  private final int operands;

  FunctionName(int operands) {
    this.text = name().toLowerCase(Locale.ROOT);
    this.operands = operands;
  }

  /** The one that is written so. Case matters. */
  static Optional<FunctionName> of(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /** The name in an expression. */
  String text() {
    return text;
  }

  /** The number of operands. */
  int operands() {
    return operands;
  }

  /** Whether it stands in updates; all others stand in conditions. */
  boolean isOfUpdates() {
    return this == IF_NOT_EXISTS || this == LIST_APPEND;
  }
}
