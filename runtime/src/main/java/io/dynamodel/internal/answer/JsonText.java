package io.dynamodel.internal.answer;

/** Goes through texts, numbers and literals of JSON, and refuses what no parser would take. */
class JsonText {
  private static final int LONGEST = 1_000_000;
  private static final int LONGEST_NAME = 40_000;
  private static final int UNICODE_DIGITS = 4;
  private static final int HEX = 16;
  private static final long MIX = 0x9E3779B97F4A7C15L; // spreads all bits to the highest
  private static final int HIGHEST_BITS = 58; // the other 6 are left
  private static final long ALL_BITS = -1;

  final byte[] json;
  final Words words;
  int at;

  JsonText(byte[] json) {
    this.json = json;
    this.words = Words.of(json);
  }

  final Unexpected unexpected() {
    return new Unexpected(at);
  }

  /** The byte that is next; 0 at the end. */
  final int peek() {
    return at < json.length ? json[at] : 0;
  }

  /** The byte that is next after space. */
  final int peekAfterSpace() {
    skipSpace();
    return peek();
  }

  final void skipSpace() {
    while (at < json.length && isSpace(json[at])) {
      at++;
    }
  }

  private static boolean isSpace(int next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  /** Goes past {@code expected}, and past space before it. */
  final void expect(char expected) {
    if (!isNext(expected)) {
      throw unexpected();
    }
  }

  /** Goes past {@code expected} and the space before it, if it is there. */
  final boolean isNext(char expected) {
    if (peek() != expected && peekAfterSpace() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /**
   * Goes past the rest of a name, the quote included. Names that are equal have a bit in common;
   * most others do not.
   */
  final long name() {
    int from = at;
    long hash = 0;
    while (words.isAt(at)) {
      long word = words.at(at);
      long special = Words.special(word);
      if (special != 0) {
        int plain = Words.plain(special);
        if (json[at + plain] != '"') {
          break;
        }
        at += plain + 1;
        check(at - from <= LONGEST_NAME);
        return 1L << (((hash ^ Words.first(word, plain)) * MIX) >>> HIGHEST_BITS);
      }
      hash = (hash ^ word) * MIX;
      at += Long.BYTES;
    }
    text();
    check(at - from <= LONGEST_NAME);
    return ALL_BITS;
  }

  /** Goes past the rest of a text, the quote included. */
  final void text() {
    int from = at;
    at = words.endOfPlain(at);
    while (at < json.length) {
      byte next = json[at];
      if (isPlain(next)) {
        at++;
      } else if (next == '"') {
        at++;
        check(at - from <= LONGEST);
        return;
      } else {
        special();
        at = words.endOfPlain(at);
      }
    }
    throw unexpected();
  }

  /** Whether a byte is an ASCII character that stands for itself. */
  private static boolean isPlain(byte next) {
    return next >= ' ' && next != '"' && next != '\\';
  }

  private void special() {
    byte next = json[at];
    if (next == '\\') {
      escape();
    } else {
      check(next < 0);
      character(next & 0xFF);
    }
  }

  private void escape() {
    at++;
    switch (peek()) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at++;
      case 'u' -> {
        at++;
        for (int i = 0; i < UNICODE_DIGITS; i++) {
          check(peek() > 0 && Character.digit(peek(), HEX) >= 0);
          at++;
        }
      }
      default -> throw unexpected();
    }
  }

  /**
   * Goes past a character of several bytes of UTF-8: of no more than it takes, and no surrogate.
   */
  private void character(int first) {
    at++;
    if (first < 0xE0) {
      check(first >= 0xC2);
      continuation(0x80, 0xBF);
    } else if (first < 0xF0) {
      continuation(first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
      continuation(0x80, 0xBF);
    } else {
      check(first <= 0xF4);
      continuation(first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
      continuation(0x80, 0xBF);
      continuation(0x80, 0xBF);
    }
  }

  private void continuation(int least, int most) {
    int next = peek() & 0xFF;
    check(next >= least && next <= most);
    at++;
  }

  /** Goes past a number. */
  final void number() {
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
  }

  private void digits() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    check(at > from);
  }

  /** Goes past {@code expected}. */
  final void literal(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      check(peek() == expected.charAt(i));
      at++;
    }
  }

  final void check(boolean isExpected) {
    if (!isExpected) {
      throw unexpected();
    }
  }
}
