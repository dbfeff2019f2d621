package io.dynamodel.exception;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong with a value, said twice: with the values that show it, and without them.
 *
 * @param text the message as it is
 * @param withoutValues the same message where messages may not hold attribute values
 */
@Internal
@CheckReturnValue
public record Problem(String text, String withoutValues) implements Serializable {
  private static final int MAX_CHARACTERS = 100;

  /** Neither of the two may be null. */
  public Problem {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(withoutValues, "withoutValues");
  }

  /** Words that hold no attribute value. */
  public static Problem of(String words) {
    return new Problem(words, words);
  }

  /** {@code words} that follow a value: without values, the {@code noun} stands in its place. */
  public static Problem of(Object value, String noun, String words) {
    return new Problem(shortened(value.toString()) + words, noun + words);
  }

  /** What {@code thrown} says, which may hold a value: without values, its class alone. */
  public static Problem of(Throwable thrown) {
    return new Problem(
        shortened(thrown.toString(), 2 * MAX_CHARACTERS), thrown.getClass().getName());
  }

  /** What {@code e} says, its place too. */
  public static Problem placed(AttributeException e) {
    return e.described();
  }

  /** This, and words that hold no attribute value. */
  public Problem and(String words) {
    return and(of(words));
  }

  /** This, and then that. */
  public Problem and(Problem other) {
    return new Problem(text + other.text, withoutValues + other.withoutValues);
  }

  /** {@code text} as messages show it: its first 100 characters. */
  public static String shortened(String text) {
    return shortened(text, MAX_CHARACTERS);
  }

  /** The first {@code max} characters of {@code text}; no half of a surrogate pair at their end. */
  public static String shortened(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, end) + "…";
  }
}
