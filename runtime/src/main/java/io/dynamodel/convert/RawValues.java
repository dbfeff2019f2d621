package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemValidationException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Checks attribute values that users made: what the service refuses, and what the SDK would send as
 * something else.
 */
final class RawValues {
  private RawValues() {}

  /**
   * {@code value}, if it can be stored as it is.
   *
   * @param depth how many lists and maps are around it
   */
  static AttributeValue checked(@Nullable AttributeValue value, int depth) {
    if (value == null) {
      throw new ItemValidationException("is null, which can't be stored here");
    }
    if (value.type() == null) { // where a builder was given several
      throw new ItemValidationException("an AttributeValue of several types can't be stored");
    }
    switch (value.type()) {
      case S -> Texts.checked(value.s());
      case N -> Numbers.checked(value.n());
      case B, BOOL -> {}
      case NUL -> checkNull(value.nul());
      case SS -> checkSet(value.ss(), Texts::checked);
      case NS -> checkSet(value.ns(), Numbers::checked);
      case BS -> checkSet(value.bs(), bytes -> bytes);
      case L -> checkList(value.l(), inside(depth));
      case M -> checkMap(value.m(), inside(depth));
      case UNKNOWN_TO_SDK_VERSION ->
          throw new ItemValidationException("an AttributeValue without a type can't be stored");
    }
    return value;
  }

  /** {@code name}, if an attribute or an entry of a map can have it. */
  static String checkedName(@Nullable String name) {
    if (name == null) {
      throw new ItemValidationException("null can't be the key of a map");
    }
    if (Texts.checked(name).isEmpty()) {
      throw new ItemValidationException("empty text can't be the key of a map");
    }
    return name;
  }

  private static void checkNull(boolean nul) {
    if (!nul) {
      throw new ItemValidationException("a NULL that is false can't be stored");
    }
  }

  private static <S, C> void checkSet(List<S> elements, Function<S, C> canonical) {
    if (elements.isEmpty()) {
      throw new ItemValidationException("an empty set can't be stored");
    }
    Set<C> found = new HashSet<>();
    for (S element : elements) {
      if (element == null) {
        throw new ItemValidationException("null can't be an element of a set");
      }
      if (!found.add(canonical.apply(element))) {
        throw new ItemValidationException(
            "two elements of the set are alike: " + Descriptions.content(element));
      }
    }
  }

  private static void checkList(List<AttributeValue> elements, int depth) {
    int index = 0;
    try {
      for (AttributeValue element : elements) {
        checked(element, depth);
        index++;
      }
    } catch (AttributeException e) {
      throw e.inside("[" + index + "]");
    }
  }

  private static void checkMap(Map<String, AttributeValue> entries, int depth) {
    entries.forEach((name, value) -> checkEntry(checkedName(name), value, depth));
  }

  private static void checkEntry(String name, AttributeValue value, int depth) {
    try {
      checked(value, depth);
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
