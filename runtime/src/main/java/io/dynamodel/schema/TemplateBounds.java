package io.dynamodel.schema;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.expression.StoredOrder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The texts between which keys lie whose parts are known up to one that lies between bounds.
 *
 * @param attribute the key attribute
 * @param shape what the keys are made of
 * @param index of the part that has bounds
 * @param before the text of the keys up to that part
 */
record TemplateBounds(String attribute, TemplateShape shape, int index, String before) {
  private static final int SORT_KEY_BYTES = 1024;
  private static final String GREATEST = PartForm.GREATEST;

  /** What may be the last text of a key of which so many bytes are left, from 0 to 4. */
  private static final String[] LAST = {"", "\u007f", "\u07ff", "\uffff", GREATEST};

  /**
   * A bound of the part.
   *
   * @param inclusive whether it is one of the values
   */
  record Bound(AttributeValue value, boolean inclusive) {}

  /**
   * The condition on the key.
   *
   * @param from the lower bound; null: none
   * @param to the upper bound; null: none
   * @throws ItemValidationException if a bound is too long
   */
  SortCondition within(@Nullable Bound from, @Nullable Bound to) {
    String lower = from == null ? before : lower(from);
    if (lower == null) {
      return new SortCondition.Never(attribute);
    }
    if (to == null && before.isEmpty()) {
      return lower.isEmpty()
          ? new SortCondition.Any(attribute)
          : new SortCondition.Compared(attribute, SortCondition.Operator.GE, text(lower));
    }
    String upper = to == null ? greatest(before) : upper(to);
    if (upper == null || upper.isEmpty() || StoredOrder.isAfter(text(lower), text(upper))) {
      return new SortCondition.Never(attribute);
    }
    return lower.isEmpty()
        ? new SortCondition.Compared(attribute, SortCondition.Operator.LE, text(upper))
        : new SortCondition.Between(attribute, text(lower), text(upper));
  }

  private static AttributeValue text(String text) {
    return Converters.TEXT.toValue(text);
  }

  /** The least text of a key within {@code from}; null: there is none. */
  private @Nullable String lower(Bound from) {
    int side = side(from.value());
    if (side != 0) {
      return side < 0 ? before : null;
    }
    String equal = equal(from.value());
    return from.inclusive() ? cut(equal, shape.after(index)) : after(equal);
  }

  /** A text after all keys that go on from {@code equal}. */
  private @Nullable String after(String equal) {
    String next = next();
    return bytes(equal + next) <= SORT_KEY_BYTES ? equal + next : successor(equal);
  }

  private String next() {
    boolean adjacent = shape.after(index).isEmpty() && !shape.isLast(index);
    if (shape.form() instanceof Escaped) {
      return adjacent ? GREATEST : "$";
    }
    return isEnd() ? "\u0000" : GREATEST;
  }

  private boolean isEnd() {
    return shape.isLast(index) && shape.after(index).isEmpty();
  }

  /** The greatest text of a key within {@code to}; null: there is none. */
  private @Nullable String upper(Bound to) {
    int side = side(to.value());
    if (side != 0) {
      return side > 0 ? greatest(before) : null;
    }
    String equal = equal(to.value());
    String literal = shape.after(index);
    if (to.inclusive()) {
      String whole = cut(equal, literal);
      return shape.isLast(index) ? whole : greatest(whole);
    }
    if (equal.equals(before)) {
      return null;
    }
    return literal.isEmpty() ? predecessor(equal) : equal;
  }

  /** Whether the part can't be {@code bound} because that is too small, or too great. */
  private int side(AttributeValue bound) {
    TemplatePart part = shape.parts().get(index);
    if (!part.padded()) {
      return 0;
    }
    BigDecimal number = new BigDecimal(bound.n());
    if (number.signum() < 0) {
      return -1;
    }
    return number.compareTo(BigDecimal.TEN.pow(part.width())) < 0 ? 0 : 1;
  }

  /** What keys begin with that have this value. */
  private String equal(AttributeValue value) {
    TemplatePart part = shape.parts().get(index);
    String text = part.padded() ? part.text(value) : value.s();
    String equal = before + shape.form().compared(text);
    int bytes = bytes(equal);
    if (bytes > SORT_KEY_BYTES) {
      throw new ItemValidationException(
          Problem.of(
              "the bound of the part %s makes a key of %d bytes; a sort key may have %d"
                  .formatted(part.component().component(), bytes, SORT_KEY_BYTES)));
    }
    return equal;
  }

  /** The greatest text before {@code text} that a key can be, whatever follows. */
  private static String predecessor(String text) {
    int last = text.codePointBefore(text.length());
    String start = text.substring(0, text.length() - Character.charCount(last));
    if (last == 0) {
      return start;
    }
    int before = last == Character.MAX_SURROGATE + 1 ? Character.MIN_SURROGATE - 1 : last - 1;
    return greatest(start + Character.toString(before));
  }

  /** The least text of a key after {@code text} that does not begin with it; null: none. */
  private static @Nullable String successor(String text) {
    String start = text;
    while (!start.isEmpty()) {
      int last = start.codePointBefore(start.length());
      start = start.substring(0, start.length() - Character.charCount(last));
      if (last < Character.MAX_CODE_POINT) {
        int after = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        String next = start + Character.toString(after);
        if (bytes(next) <= SORT_KEY_BYTES) {
          return next;
        }
      }
    }
    return null;
  }

  /** The greatest text of a key that begins with {@code text}. */
  private static String greatest(String text) {
    return text + LAST[Math.min(SORT_KEY_BYTES - bytes(text), LAST.length - 1)];
  }

  /** The greatest text of a key that goes on from {@code text} with {@code next}, or is it. */
  static String greatest(String text, String next) {
    return bytes(text + next) <= SORT_KEY_BYTES ? greatest(text + next) : text;
  }

  /** {@code text}, followed by as much of {@code end} as a key has room for. */
  private static String cut(String text, String end) {
    int room = SORT_KEY_BYTES - bytes(text);
    StringBuilder cut = new StringBuilder(text);
    for (int c : end.codePoints().toArray()) {
      String character = Character.toString(c);
      room -= bytes(character);
      if (room < 0) {
        break;
      }
      cut.append(character);
    }
    return cut.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
