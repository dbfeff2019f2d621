package io.dynamodel.internal.item;

/** Text as UTF-8, counted without a copy. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes {@code text} takes; a lone surrogate becomes a question mark. */
  static long length(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800) {
        bytes += 2;
      } else if (!Character.isSurrogate(c)) {
        bytes += 3;
      } else if (isPair(text, i)) {
        bytes += 4;
        i++;
      } else {
        bytes++;
      }
    }
    return bytes;
  }

  private static boolean isPair(String text, int high) {
    int low = high + 1;
    return low < text.length() && Character.isSurrogatePair(text.charAt(high), text.charAt(low));
  }
}
