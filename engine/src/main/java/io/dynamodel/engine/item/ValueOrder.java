package io.dynamodel.engine.item;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
  static int compareText(String a, String b) {
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

  /**
   * The least value behind all that begin with a text or with bytes; {@code null} if none is.
   *
   * @throws IllegalArgumentException if the value has no beginning: the caller has not looked
   */
  public static @Nullable Value afterPrefix(Value prefix) {
    if (prefix instanceof Value.S s) {
      return afterPrefix(s.text());
    }
    if (prefix instanceof Value.B b) {
      return afterPrefix(b.bytes());
    }
    throw new IllegalArgumentException("No prefix: " + prefix.type());
  }

  private static Value.@Nullable S afterPrefix(String prefix) {
    for (int last = prefix.length() - 1; last >= 0; last--) {
      char c = prefix.charAt(last);
      // The last in the order of texts.
      if (c != Character.MAX_SURROGATE) {
        return new Value.S(prefix.substring(0, last) + next(c));
      }
    }
    return null;
  }

  /** The next character in the order of texts, where surrogates are the last. */
  private static char next(char c) {
    return switch (c) {
      case Character.MIN_SURROGATE - 1 -> Character.MAX_SURROGATE + 1;
      case Character.MAX_VALUE -> Character.MIN_SURROGATE;
      default -> (char) (c + 1);
    };
  }

  private static Value.@Nullable B afterPrefix(byte[] prefix) {
    for (int last = prefix.length - 1; last >= 0; last--) {
      if (prefix[last] != (byte) 0xff) {
        byte[] after = Arrays.copyOf(prefix, last + 1);
        after[last]++;
        return new Value.B(after);
      }
    }
    return null;
  }
}
