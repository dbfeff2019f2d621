package io.dynamodel.exception;

import io.dynamodel.contract.CheckReturnValue;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that can't be stored or read: names the table, the key and the path of the attribute. */
public abstract sealed class AttributeException extends DynamodelException
    permits ItemMappingException, ItemValidationException {
  private static final long serialVersionUID = 1L;

  /**
   * Where the value stands.
   *
   * @param path empty where the whole item is meant
   * @param separated whether the path begins with a name, which a dot parts from what is before it
   */
  record Place(@Nullable String table, @Nullable String key, String path, boolean separated)
      implements Serializable {
    static final Place UNKNOWN = new Place(null, null, "", false);

    Place inside(String name) {
      return new Place(table, key, Problem.shortened(name) + rest(), true);
    }

    Place inside(int index) {
      return new Place(table, key, "[" + index + "]" + rest(), false);
    }

    private String rest() {
      return separated ? "." + path : path;
    }

    String describe() {
      StringBuilder text = new StringBuilder();
      append(text, "table ", table);
      append(text, "key ", key);
      append(text, "attribute ", path.isEmpty() ? null : path);
      return text.isEmpty() ? "" : text + ": ";
    }

    private static void append(StringBuilder text, String label, @Nullable String part) {
      if (part != null) {
        text.append(text.isEmpty() ? "" : ", ").append(label).append(part);
      }
    }
  }

  private final Place place;
  private final Problem problem;

  AttributeException(Place place, Problem problem, @Nullable Throwable cause) {
    super(place.describe() + problem.text(), cause);
    this.place = place;
    this.problem = problem;
  }

  /** The physical table, if it is known: a static mapper does not know it. */
  public final Optional<String> table() {
    return Optional.ofNullable(place.table());
  }

  /** The item's key as text, such as {@code {id=7}}, if it is known. */
  public final Optional<String> key() {
    return Optional.ofNullable(place.key());
  }

  /**
   * The path of the attribute by stored names, such as {@code address.lines[2]}; empty: the whole
   * item. Of each name it has the first 100 characters.
   */
  public final String path() {
    return place.path();
  }

  /** What is wrong with it, without the place. */
  public final String problem() {
    return problem.text();
  }

  /** The same with and without the values that show it. */
  final Problem said() {
    return problem;
  }

  /** The message: the problem and its place. */
  final Problem described() {
    return Problem.of(place.describe()).and(problem);
  }

  /** The same problem, seen from one level further out: of the attribute or entry of that name. */
  @CheckReturnValue
  public final AttributeException inside(String name) {
    return at(place.inside(Objects.requireNonNull(name, "name")));
  }

  /** The same problem, seen from one level further out: of the element of a list. */
  @CheckReturnValue
  public final AttributeException inside(int index) {
    return at(place.inside(index));
  }

  /** The same problem, with the table and the key in which it was found. */
  final AttributeException in(String table, @Nullable String key) {
    Objects.requireNonNull(table, "table");
    return at(new Place(table, key, place.path(), place.separated()));
  }

  /**
   * The same exception, and its causes that are of this type, without attribute values in their
   * messages; the item's key stays.
   */
  final AttributeException withoutValues() {
    Throwable cause = getCause() instanceof AttributeException e ? e.withoutValues() : getCause();
    return copy(place, Problem.of(problem.withoutValues()), cause);
  }

  final Place place() {
    return place;
  }

  private AttributeException at(Place newPlace) {
    return copy(newPlace, problem, getCause());
  }

  abstract AttributeException copy(
      Place newPlace, Problem newProblem, @Nullable Throwable newCause);

  /**
   * Copies what a stack trace shows: the place where the value was refused, not where it was
   * renamed.
   */
  final <E extends AttributeException> E traced(E copy) {
    copy.setStackTrace(getStackTrace());
    return copy;
  }
}
