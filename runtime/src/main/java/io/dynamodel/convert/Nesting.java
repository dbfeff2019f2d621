package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import java.util.Collection;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's limit of lists and maps inside each other. For the runtime. */
public final class Nesting {
  /** How many levels an item can have; the item itself is one. */
  public static final int LEVELS = 32;

  private Nesting() {}

  /**
   * What {@code conversion} gives.
   *
   * @throws ItemValidationException if it runs out of stack, as it does for documents that are
   *     nested many thousand levels deep: their mappers call each other and can't count
   */
  public static <T> T limited(Supplier<T> conversion) {
    try {
      return conversion.get();
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
    if (exceeds(value, levels)) {
      throw tooDeep();
    }
  }

  static ItemValidationException tooDeep() {
    return new ItemValidationException("is nested deeper than DynamoDB's " + LEVELS + " levels");
  }

  private static boolean exceeds(AttributeValue value, int levels) {
    return switch (value.type()) {
      case L -> exceed(value.l(), levels);
      case M -> exceed(value.m().values(), levels);
      default -> false;
    };
  }

  private static boolean exceed(Collection<AttributeValue> members, int levels) {
    if (levels <= 0) {
      return true;
    }
    for (AttributeValue member : members) {
      if (exceeds(member, levels - 1)) {
        return true;
      }
    }
    return false;
  }
}
