package io.dynamodel.internal.request;

import java.util.Arrays;
import java.util.Base64;

/** JSON that grows, in the bytes that the SDK would write. */
class JsonBytes {
  private static final int LEAST = 1024;
  private static final int MOST_EXPECTED = 1 << 20;
  private static final int MOST = 1 << 29; // far more than DynamoDB takes
  private static final int LONGEST_CHARACTER = 6; // backslash, u and four digits
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  byte[] bytes = new byte[LEAST];
  int size;

  /** What was added from {@code from} on is likely to come again, so many times. */
  final void expect(int from, int times) {
    long likely = (long) (size - from) * times;
    ensure(Math.min(likely + likely / 8, MOST_EXPECTED));
  }

  /** Adds JSON that is nothing but ASCII. */
  final void add(String json) {
    int length = json.length();
    ensure(length);
    for (int i = 0; i < length; i++) {
      bytes[size++] = (byte) json.charAt(i);
    }
  }

  final void add(char json) {
    ensure(1);
    bytes[size++] = (byte) json;
  }

  /** Adds a text in its quotes. */
  final void text(String text) {
    int length = text.length();
    ensure(length + 2L);
    byte[] into = bytes;
    int at = size;
    into[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        size = at;
        special(text, i);
        return;
      }
      into[at++] = (byte) c;
    }
    into[at++] = '"';
    size = at;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
  }

  /** Adds the rest of a text, which begins with a character that is more than its byte. */
  private void special(String text, int from) {
    ensure((long) LONGEST_CHARACTER * (text.length() - from) + 1);
    for (int i = from; i < text.length(); i++) {
      character(text.charAt(i));
    }
    bytes[size++] = '"';
  }

  private void character(char c) {
    if (isPlain(c)) {
      bytes[size++] = (byte) c;
    } else if (c < 0x80) {
      escaped(c);
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isSurrogate(c)) {
      unicode(c);
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void escaped(char c) {
    int letter =
        switch (c) {
          case '"', '\\' -> c;
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 0;
        };
    if (letter == 0) {
      unicode(c);
    } else {
      bytes[size++] = '\\';
      bytes[size++] = (byte) letter;
    }
  }

  private void unicode(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(c >> shift) & 0xF];
    }
  }

  /** Adds bytes as Base64 in its quotes. */
  final void binary(byte[] binary) {
    byte[] base64 = Base64.getEncoder().encode(binary);
    ensure(base64.length + 2L);
    bytes[size++] = '"';
    System.arraycopy(base64, 0, bytes, size, base64.length);
    size += base64.length;
    bytes[size++] = '"';
  }

  private void ensure(long more) {
    if (bytes.length - size < more) {
      long needed = size + more;
      if (needed > MOST) {
        throw new Unusual("a request of that size");
      }
      bytes = Arrays.copyOf(bytes, (int) Math.max(needed, 2L * bytes.length));
    }
  }
}
