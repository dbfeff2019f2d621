package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule for a value that holds for all tables. */
public sealed interface Constraint {

  /** The value is present. */
  record Required() implements Constraint {}

  /** The value, if present, passes a test. {@code text} describes the test. */
  record Holds(String text, Predicate<Json> test) implements Constraint {}

  /** A test before all others. If it fails, its message is the whole error. */
  record First(String message, Predicate<@Nullable Json> test) implements Constraint {}

  /** All values of a map pass some tests. The message names the map as a whole. */
  record EachValue(List<Holds> tests) implements Constraint {}

  /** All names of a map pass some tests. The message names the map as a whole. */
  record EachName(List<Holds> tests) implements Constraint {}

  static Holds lengthFrom(int least) {
    return new Holds(
        "Member must have length greater than or equal to " + least, json -> length(json) >= least);
  }

  static Holds lengthUpTo(int most) {
    return new Holds(
        "Member must have length less than or equal to " + most, json -> length(json) <= most);
  }

  static Holds atLeast(long least) {
    return new Holds(
        "Member must have value greater than or equal to " + least, json -> number(json) >= least);
  }

  static Holds atMost(long most) {
    return new Holds(
        "Member must have value less than or equal to " + most, json -> number(json) <= most);
  }

  static Holds matching(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return new Holds(
        "Member must satisfy regular expression pattern: " + pattern,
        json -> compiled.matcher(((Json.Text) json).text()).matches());
  }

  static Holds oneOf(String... words) {
    List<String> known = List.of(words);
    return new Holds(
        "Member must satisfy enum value set: " + known,
        json -> known.contains(((Json.Text) json).text()));
  }

  /** The parameter is present. */
  static First present(String parameter) {
    return new First(
        "The parameter '" + parameter + "' is required but was not present in the request",
        json -> json != null);
  }

  /** The constraint, unless the value is an ARN. */
  static Holds unlessArn(Holds constraint) {
    return new Holds(constraint.text(), json -> isArn(json) || constraint.test().test(json));
  }

  /** The constraint, unless the value is empty: the service only calls it too short then. */
  static Holds unlessEmpty(Holds constraint) {
    return new Holds(constraint.text(), json -> length(json) == 0 || constraint.test().test(json));
  }

  private static boolean isArn(Json json) {
    return json instanceof Json.Text text && text.text().startsWith("arn:");
  }

  private static int length(Json json) {
    if (json instanceof Json.Text text) {
      return text.text().length();
    }
    return json instanceof Json.Arr list
        ? list.elements().size()
        : ((Json.Obj) json).fields().size();
  }

  private static long number(Json json) {
    return Long.parseLong(((Json.Num) json).literal());
  }
}
