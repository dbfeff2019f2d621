package io.dynamodel.convert;

import io.dynamodel.contract.Internal;
import io.dynamodel.exception.ItemValidationException;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's limit of lists and maps inside each other. For the runtime. */
@Internal
public final class Nesting {
  /** How many levels an item can have; the item itself is one. */
  public static final int LEVELS = 32;

  private Nesting() {}

  /**
   * What {@code conversion} makes of {@code value}.
   *
   * @throws ItemValidationException if it runs out of stack, as it does for documents that are
   *     nested many thousand levels deep: their mappers call each other and can't count
   */
  public static <V, T> T limited(Function<V, T> conversion, V value) {
    try {
      return conversion.apply(value);
    } catch (StackOverflowError e) { // not a cause: its trace is long and shows nothing else
      throw tooDeep();
    }
  }

  /**
   * Checks a value without following it any deeper than it may be.
   *
   * @throws ItemValidationException if it has more than {@code levels}, itself included
   */
  public static void check(AttributeValue value, int levels) {
    if (value.hasL()) {
      checkRoom(levels);
      checkAll(value.l(), levels - 1);
    } else if (value.hasM()) {
      checkRoom(levels);
      value.m().forEach((name, member) -> check(member, levels - 1));
    }
  }

  private static void checkAll(List<AttributeValue> values, int levels) {
    for (int i = 0; i < values.size(); i++) {
      check(values.get(i), levels);
    }
  }

  /**
   * Checks that so many levels can be stored.
   *
   * @throws ItemValidationException if not
   */
  public static void checkDepth(int levels) {
    checkRoom(LEVELS - levels + 1);
  }

  private static void checkRoom(int levels) {
    if (levels <= 0) {
      throw tooDeep();
    }
  }

  static ItemValidationException tooDeep() {
    return new ItemValidationException("is nested deeper than DynamoDB's " + LEVELS + " levels");
  }
}
