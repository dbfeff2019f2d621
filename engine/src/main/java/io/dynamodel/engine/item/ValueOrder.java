package io.dynamodel.engine.item;

import java.util.Arrays;

/** The order of keys and operands of one type: text by its UTF-8 bytes, bytes without a sign. */
public final class ValueOrder {

  private ValueOrder() {}

  /**
   * Compares two values of one type that has an order.
   *
   * @throws IllegalArgumentException if they have none: the caller has not looked
   */
  public static int compare(Value a, Value b) {
    if (a instanceof Value.S s && b instanceof Value.S t) {
      return compareText(s.text(), t.text());
    }
    if (a instanceof Value.N n && b instanceof Value.N m) {
      return n.number().compareTo(m.number());
    }
    if (a instanceof Value.B x && b instanceof Value.B y) {
      return Arrays.compareUnsigned(x.bytes(), y.bytes());
    }
    throw new IllegalArgumentException("No order of " + a.type() + " and " + b.type());
  }

  /** The order of code points, which is that of UTF-8. Java's own is another above U+FFFF. */
  private static int compareText(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (c != d) {
        return Character.isSurrogate(c) == Character.isSurrogate(d)
            ? Character.compare(c, d)
            : Boolean.compare(Character.isSurrogate(c), Character.isSurrogate(d));
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
