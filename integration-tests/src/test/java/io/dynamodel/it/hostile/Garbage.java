package io.dynamodel.it.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value of the right stored type that is none of the Java type.
 *
 * @param problem what the message says, or how it begins where the rest is the JDK's
 */
record Garbage(Type<?> type, AttributeValue stored, String problem, boolean byJdk) {

  /** Texts that the JDK does not read. */
  static Stream<Garbage> texts(Type<?> type, String... texts) {
    return Arrays.stream(texts)
        .map(text -> text(type, text, "can't read \"" + text + "\": ", true));
  }

  /** Texts that are refused for one reason. */
  static Stream<Garbage> texts(String reason, Type<?> type, String... texts) {
    return Arrays.stream(texts)
        .map(text -> text(type, text, "can't read \"" + text + "\": " + reason, false));
  }

  /** Numbers that are refused for one reason. */
  static Stream<Garbage> numbers(String reason, Type<?> type, String... numbers) {
    return Arrays.stream(numbers)
        .map(
            number ->
                new Garbage(
                    type,
                    AttributeValue.fromN(number),
                    "can't read " + number + ": " + reason,
                    false));
  }

  private static Garbage text(Type<?> type, String text, String problem, boolean byJdk) {
    return new Garbage(type, AttributeValue.fromS(text), problem, byJdk);
  }

  static Garbage of(Type<?> type, AttributeValue stored, String problem) {
    return new Garbage(type, stored, problem, false);
  }

  /** A set of this value alone. */
  AttributeValue set() {
    return switch (stored.type()) {
      case S -> AttributeValue.fromSs(List.of(stored.s()));
      case N -> AttributeValue.fromNs(List.of(stored.n()));
      default -> AttributeValue.fromBs(List.of(stored.b()));
    };
  }

  @Override
  public String toString() {
    return type + " " + Hostile.shown(problem);
  }
}
