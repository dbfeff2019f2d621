package io.dynamodel.internal.answer;

/** The one form of Base64 that all decoders read alike: whole groups, and no bits left over. */
final class Base64Text {
  private static final int GROUP = 4;
  private static final int NO_DIGIT = -1;

  private Base64Text() {}

  static boolean isCanonical(byte[] bytes, int from, int end) {
    int length = end - from;
    int padding = padding(bytes, from, end);
    for (int at = from; at < end - padding; at++) {
      if (digit(bytes[at]) == NO_DIGIT) {
        return false;
      }
    }
    return length % GROUP == 0
        && (padding == 0 || digit(bytes[end - padding - 1]) % (padding == 1 ? 4 : 16) == 0);
  }

  private static int padding(byte[] bytes, int from, int end) {
    int padding = 0;
    while (padding < 2 && end - padding > from + 1 && bytes[end - padding - 1] == '=') {
      padding++;
    }
    return padding;
  }

  private static int digit(byte character) {
    if (character >= 'A' && character <= 'Z') {
      return character - 'A';
    }
    if (character >= 'a' && character <= 'z') {
      return character - 'a' + 26;
    }
    if (character >= '0' && character <= '9') {
      return character - '0' + 52;
    }
    return character == '+' ? 62 : character == '/' ? 63 : NO_DIGIT;
  }
}
