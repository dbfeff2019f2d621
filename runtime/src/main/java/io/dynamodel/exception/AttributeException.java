package io.dynamodel.exception;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that can't be stored or read: names the table, the key and the path of the attribute. */
public abstract sealed class AttributeException extends DynamodelException
    permits ItemMappingException, ItemValidationException {
  private static final long serialVersionUID = 1L;

  /** Where the value stands. The path is empty where the whole item is meant. */
  record Place(@Nullable String table, @Nullable String key, String path) {
    static final Place UNKNOWN = new Place(null, null, "");

    Place inside(String parent) {
      boolean direct = path.isEmpty() || path.startsWith("[");
      return new Place(table, key, direct ? parent + path : parent + "." + path);
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

  private final transient Place place;
  private final String problem;

  AttributeException(Place place, String problem, @Nullable Throwable cause) {
    super(place.describe() + problem, cause);
    this.place = place;
    this.problem = problem;
  }

  /** The physical table, where it is known: a static mapper does not know it. */
  public final Optional<String> table() {
    return Optional.ofNullable(place.table());
  }

  /** The item's key as text, such as {@code {id=7}}, where it is known. */
  public final Optional<String> key() {
    return Optional.ofNullable(place.key());
  }

  /**
   * The path of the attribute by stored names, such as {@code address.lines[2]}; empty: the whole
   * item.
   */
  public final String path() {
    return place.path();
  }

  /** What is wrong with it, without the place. */
  public final String problem() {
    return problem;
  }

  /** The same problem, seen from one level further out. */
  public final AttributeException inside(String parent) {
    return at(place.inside(Objects.requireNonNull(parent, "parent")));
  }

  /** The same problem, with the table and the key in which it was found. */
  public final AttributeException in(String table, @Nullable String key) {
    return at(new Place(Objects.requireNonNull(table, "table"), key, place.path()));
  }

  final Place place() {
    return place;
  }

  abstract AttributeException at(Place newPlace);

  /**
   * Copies what a stack trace shows: the place where the value was refused, not where it was
   * renamed.
   */
  final <E extends AttributeException> E traced(E copy) {
    copy.setStackTrace(getStackTrace());
    return copy;
  }
}
