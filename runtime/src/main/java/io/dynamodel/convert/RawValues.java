package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attribute values that users made: in the one form that the service would give back, and checked
 * for what it refuses and what the SDK would send as something else.
 */
final class RawValues {
  private RawValues() {}

  /**
   * What is stored of {@code value}.
   *
   * @param depth how many lists and maps are around it
   */
  static AttributeValue canonical(@Nullable AttributeValue value, int depth) {
    if (value == null) {
      throw new ItemValidationException("is null, which can't be stored here");
    }
    if (value.type() == null) { // where a builder was given several
      throw new ItemValidationException("an AttributeValue of several types can't be stored");
    }
    return switch (value.type()) {
      case S -> AttributeValues.text(Texts.checked(value.s()));
      case N -> AttributeValues.checkedNumber(value.n());
      case B, BOOL -> value;
      case NUL -> checkedNull(value);
      case SS -> AttributeValues.textSet(set(value.ss(), Texts::checked));
      case NS -> AttributeValues.numberSet(set(value.ns(), Numbers::checked));
      case BS -> AttributeValues.binarySet(set(value.bs(), bytes -> bytes));
      case L -> AttributeValues.list(list(value.l(), inside(depth)));
      case M -> AttributeValues.map(map(value.m(), inside(depth)));
      case UNKNOWN_TO_SDK_VERSION ->
          throw new ItemValidationException("an AttributeValue without a type can't be stored");
    };
  }

  /** {@code name}, if an attribute or an entry of a map can have it. */
  static String checkedName(@Nullable String name) {
    if (name == null) {
      throw new ItemValidationException("null can't be the key of a map");
    }
    if (Texts.checked(name).isEmpty()) {
      throw new ItemValidationException("empty text can't be the key of a map");
    }
    if (AttributeValues.isTooLongAsName(name)) {
      throw new ItemValidationException(
          "a name that begins with "
              + Descriptions.quoted(name)
              + " has more than the 65535 bytes that DynamoDB takes");
    }
    return name;
  }

  private static AttributeValue checkedNull(AttributeValue value) {
    if (!value.nul()) {
      throw new ItemValidationException("a NULL that is false can't be stored");
    }
    return value;
  }

  private static <S> List<S> set(List<S> elements, UnaryOperator<S> canonical) {
    if (elements.isEmpty()) {
      throw new ItemValidationException("an empty set can't be stored");
    }
    Set<S> set = new LinkedHashSet<>();
    for (S element : elements) {
      if (element == null) {
        throw new ItemValidationException("null can't be an element of a set");
      }
      if (!set.add(canonical.apply(element))) {
        throw new ItemValidationException(
            Problem.of("two elements of the set are alike: ").and(Descriptions.content(element)));
      }
    }
    return new ArrayList<>(set);
  }

  private static List<AttributeValue> list(List<AttributeValue> elements, int depth) {
    List<AttributeValue> list = new ArrayList<>(elements.size());
    try {
      for (AttributeValue element : elements) {
        list.add(canonical(element, depth));
      }
    } catch (AttributeException e) {
      throw e.inside(list.size());
    }
    return list;
  }

  private static Map<String, AttributeValue> map(Map<String, AttributeValue> entries, int depth) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    entries.forEach((name, value) -> map.put(checkedName(name), entry(name, value, depth)));
    return map;
  }

  private static AttributeValue entry(String name, AttributeValue value, int depth) {
    try {
      return canonical(value, depth);
    } catch (AttributeException e) {
      throw e.inside(name);
    }
  }

  private static int inside(int depth) {
    if (depth >= Nesting.LEVELS) {
      throw Nesting.tooDeep();
    }
    return depth + 1;
  }
}
