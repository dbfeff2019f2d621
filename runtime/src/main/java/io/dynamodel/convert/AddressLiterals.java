package io.dynamodel.convert;

import java.util.ArrayList;
import java.util.List;

/** Reads IPv4 and IPv6 literals: nothing that InetAddress would take for a name, or half of one. */
final class AddressLiterals {
  private static final int GROUPS = 8;
  private static final int LONGEST = 45;
  private static final String GAP = "::";

  private AddressLiterals() {}

  /** The bytes of a dotted quad; without leading zeros, which some take for octal. */
  static byte[] four(String literal) {
    String[] parts = literal.split("\\.", -1);
    byte[] bytes = new byte[4];
    if (parts.length != bytes.length) {
      throw noLiteral();
    }
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) decimal(parts[i]);
    }
    return bytes;
  }

  /** The bytes of eight groups, of which one {@code ::} can stand for several zeros. */
  static byte[] six(String literal) {
    int gap = literal.indexOf(GAP);
    if (literal.length() > LONGEST) {
      throw noLiteral();
    }
    return gap < 0
        ? bytes(groups(literal, true), List.of(), 0)
        : withGap(literal.substring(0, gap), literal.substring(gap + GAP.length()));
  }

  private static byte[] withGap(String before, String after) {
    List<Integer> head = before.isEmpty() ? List.of() : groups(before, false);
    List<Integer> tail = after.isEmpty() ? List.of() : groups(after, true);
    int zeros = GROUPS - head.size() - tail.size();
    if (zeros < 1) {
      throw noLiteral();
    }
    return bytes(head, tail, zeros);
  }

  private static byte[] bytes(List<Integer> head, List<Integer> tail, int zeros) {
    List<Integer> all = new ArrayList<>(head);
    for (int i = 0; i < zeros; i++) {
      all.add(0);
    }
    all.addAll(tail);
    if (all.size() != GROUPS) {
      throw noLiteral();
    }
    byte[] bytes = new byte[2 * GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      bytes[2 * i] = (byte) (all.get(i) >> 8);
      bytes[2 * i + 1] = (byte) all.get(i).intValue();
    }
    return bytes;
  }

  /** Groups of hexadecimal digits; the last two can be a dotted quad where the literal ends. */
  private static List<Integer> groups(String text, boolean last) {
    List<Integer> groups = new ArrayList<>();
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (last && i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
        byte[] four = four(parts[i]);
        groups.add((four[0] & 0xFF) << 8 | (four[1] & 0xFF));
        groups.add((four[2] & 0xFF) << 8 | (four[3] & 0xFF));
      } else {
        groups.add(number(parts[i], 16, 4));
      }
    }
    return groups;
  }

  private static int decimal(String part) {
    int number = number(part, 10, 3);
    if (number > 255 || (part.length() > 1 && part.charAt(0) == '0')) {
      throw noLiteral();
    }
    return number;
  }

  private static int number(String part, int radix, int longest) {
    if (part.isEmpty() || part.length() > longest) {
      throw noLiteral();
    }
    int number = 0;
    for (int i = 0; i < part.length(); i++) {
      number = number * radix + digit(part.charAt(i), radix);
    }
    return number;
  }

  private static int digit(char c, int radix) {
    int digit = c < 128 ? Character.digit(c, radix) : -1;
    if (digit < 0) {
      throw noLiteral();
    }
    return digit;
  }

  private static IllegalArgumentException noLiteral() {
    return new IllegalArgumentException("expected an IPv4 or IPv6 address in digits");
  }
}
