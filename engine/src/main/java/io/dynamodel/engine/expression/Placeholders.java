package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Sizes;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and values that the expressions of one request refer to. It remembers those that were
 * used.
 */
public final class Placeholders {

  private static final String NAMES = "ExpressionAttributeNames";
  private static final String VALUES = "ExpressionAttributeValues";

  private static final int MAX_KEY = 255;
  private static final int MAX_SIZE = 2 * 1024 * 1024;

  private final Map<String, String> names;
  private final Map<String, Value> values;
  private final Set<String> unusedNames;
  private final Set<String> unusedValues;

  private Placeholders(Map<String, String> names, Map<String, Value> values) {
    this.names = names;
    this.values = values;
    this.unusedNames = new LinkedHashSet<>(names.keySet());
    this.unusedValues = new LinkedHashSet<>(values.keySet());
  }

  /**
   * Reads the names and values of a request, null if it has none.
   *
   * @throws ServiceException if one of their keys or values is refused
   */
  public static Placeholders read(@Nullable Map<String, String> names, Json.@Nullable Obj values) {
    if (names != null) {
      checkKeys(NAMES, '#', names.keySet());
    }
    Map<String, Value> read = new LinkedHashMap<>();
    if (values != null) {
      checkKeys(VALUES, ':', values.fields().keySet());
      values.fields().forEach((key, value) -> read.put(key, readValue(key, value)));
    }
    Placeholders placeholders = new Placeholders(names == null ? Map.of() : names, read);
    placeholders.checkSize();
    return placeholders;
  }

  private static Value readValue(String key, Json value) {
    try {
      return Values.read(value);
    } catch (ServiceException e) {
      throw ServiceException.validation(
          VALUES + " contains invalid value: " + e.text() + " for key " + key);
    }
  }

  private static void checkKeys(String parameter, char sign, Set<String> keys) {
    if (keys.isEmpty()) {
      throw ServiceException.validation(parameter + " must not be empty");
    }
    for (String key : keys) {
      if (!isKey(key, sign)) {
        throw ServiceException.validation(
            parameter + " contains invalid key: Syntax error; key: \"" + key + "\"");
      }
      if (key.length() > MAX_KEY) {
        throw ServiceException.validation(
            parameter
                + " contains invalid key: The expression attribute map contains a key that is"
                + " too long; size of key: "
                + key.length());
      }
    }
  }

  private static boolean isKey(String key, char sign) {
    if (key.length() < 2 || key.charAt(0) != sign) {
      return false;
    }
    for (int i = 1; i < key.length(); i++) {
      if (!Tokens.isWordPart(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void checkSize() {
    int size = Sizes.of(values) + size(names.keySet()) + size(names.values());
    if (size > MAX_SIZE) {
      throw ServiceException.validation((values.isEmpty() ? NAMES : VALUES) + " exceeds max size");
    }
  }

  private static int size(Collection<String> texts) {
    return texts.stream().mapToInt(Sizes::ofText).sum();
  }

  /** The name that a placeholder stands for, or null if there is none. */
  @Nullable String name(String key) {
    unusedNames.remove(key);
    return names.get(key);
  }

  /** The value that a placeholder stands for, or null if there is none. */
  @Nullable Value value(String key) {
    unusedValues.remove(key);
    return values.get(key);
  }

  /**
   * Checks that each was used in an expression.
   *
   * @throws ServiceException if one was not
   */
  public void checkAllUsed() {
    checkUsed(NAMES, unusedNames);
    checkUsed(VALUES, unusedValues);
  }

  private static void checkUsed(String parameter, Set<String> unused) {
    if (!unused.isEmpty()) {
      throw ServiceException.validation(
          "Value provided in "
              + parameter
              + " unused in expressions: keys: {"
              + String.join(", ", unused)
              + "}");
    }
  }
}
