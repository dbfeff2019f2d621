package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.AttributeValues;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value that no two items may share.
 *
 * @param name what the guards of its values are called: part of their keys
 * @param attribute the stored name of the attribute that has the value: a text or a number
 * @param scope the stored names of the attributes within whose values it is unique
 */
@Internal
public record UniqueSchema(String name, String attribute, List<String> scope) {
  /** How the partition keys of all guards begin, and those of no other item of their table. */
  public static final String GUARDS = "#UNIQUE#";

  public UniqueSchema {
    scope = List.copyOf(scope);
  }

  /**
   * The partition key of the guard of an item: {@code #UNIQUE#}, the name, the values of the scope,
   * the value, joined by {@code #}. Null: the item has no value.
   *
   * @param stored gives the attributes of the item by their stored names; null: it has none such
   */
  public @Nullable String guard(Function<String, @Nullable AttributeValue> stored) {
    StringBuilder text = new StringBuilder(GUARDS).append(name);
    for (String part : scope) {
      if (!append(stored.apply(part), text)) {
        return null;
      }
    }
    return append(stored.apply(attribute), text) ? text.toString() : null;
  }

  private static boolean append(@Nullable AttributeValue value, StringBuilder text) {
    String part = value == null ? null : text(value);
    if (part != null) {
      text.append('#').append(Escaped.of(part));
    }
    return part != null;
  }

  /** A text, or the one text of a number; null of what the component can't be. */
  private static @Nullable String text(AttributeValue value) {
    return value.n() == null ? value.s() : AttributeValues.checkedNumber(value.n()).n();
  }
}
