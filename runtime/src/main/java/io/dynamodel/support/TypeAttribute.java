package io.dynamodel.support;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.Problem;
import java.util.Arrays;

/** The attribute that tells the type of an item or document that can be one of several. */
public final class TypeAttribute {
  /** Its stored name. */
  public static final String NAME = "_type";

  private TypeAttribute() {}

  /**
   * The type name that {@code item} has.
   *
   * @throws ItemMappingException if it is absent, NULL or no text
   */
  public static String of(StoredItem item) {
    return textOf(Presence.required(item, NAME));
  }

  /**
   * Says that an item is of none of the types that were expected.
   *
   * @param found the type name that it has
   * @param expected those that it could have
   */
  public static ItemMappingException unknown(String found, String... expected) {
    String types =
        expected.length == 1 ? '"' + expected[0] + '"' : "one of " + Arrays.toString(expected);
    Problem problem =
        new Problem("found the type " + AttributeValues.quoted(found), "found another type")
            .and(", expected " + types);
    return (ItemMappingException) new ItemMappingException(problem).inside(NAME);
  }

  /** Refuses an item of another type; one that does not say its type can be of any. */
  static void check(StoredItem item, String expected) {
    StoredValue found = item.value(NAME);
    if (found != null && !textOf(found).equals(expected)) {
      throw unknown(textOf(found), expected);
    }
  }

  private static String textOf(StoredValue value) {
    try {
      return Converters.TEXT.read(value);
    } catch (AttributeException e) {
      throw e.inside(NAME);
    }
  }
}
