package io.dynamodel.engine.item;

import java.util.Map;

/** Sizes of items and values in bytes, as the service counts them. */
public final class Sizes {

  /** The most bytes of an item, with the names of its attributes. */
  public static final int MAX_ITEM = 400 * 1024;

  private Sizes() {}

  /** The size of an item: names and values. */
  public static int of(Map<String, Value> attributes) {
    int size = 0;
    for (Map.Entry<String, Value> attribute : attributes.entrySet()) {
      size += ofText(attribute.getKey()) + of(attribute.getValue());
    }
    return size;
  }

  /** The size of a value, without its name. */
  public static int of(Value value) {
    if (value instanceof Value.S s) {
      return ofText(s.text());
    }
    if (value instanceof Value.N n) {
      return ofNumber(n);
    }
    if (value instanceof Value.B b) {
      return b.bytes().length;
    }
    if (value instanceof Value.SS set) {
      return set.elements().stream().mapToInt(Sizes::ofText).sum();
    }
    if (value instanceof Value.NS set) {
      return set.elements().stream().mapToInt(Sizes::ofNumber).sum();
    }
    if (value instanceof Value.BS set) {
      return set.elements().stream().mapToInt(b -> b.bytes().length).sum();
    }
    if (value instanceof Value.L list) {
      return 3 + list.elements().stream().mapToInt(e -> 1 + of(e)).sum();
    }
    if (value instanceof Value.M map) {
      return 3 + map.members().size() + of(map.members());
    }
    return 1;
  }

  /** The number of bytes in UTF-8, counted without making them. */
  public static int ofText(String text) {
    int size = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        // A surrogate is half of four bytes, and counts two.
        size += Character.isSurrogate(c) ? 1 : 2;
      } else if (c >= 0x80) {
        size++;
      }
    }
    return size;
  }

  private static int ofNumber(Value.N n) {
    int digits = n.number().precision();
    // Digits are stored in pairs that begin at the decimal point.
    int pairs = (digits + (n.number().scale() & 1) + 1) / 2;
    return (n.number().signum() == 0 ? 0 : pairs) + 1 + (n.number().signum() < 0 ? 1 : 0);
  }
}
