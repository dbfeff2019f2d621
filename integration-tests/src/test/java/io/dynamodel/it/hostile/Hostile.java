package io.dynamodel.it.hostile;

/** Texts that break what treats them carelessly. */
final class Hostile {
  static final String[] TEXTS = {
    "",
    " ",
    "\0",
    "a\0b",
    "\n\r\t",
    "\u007f\u0080\u009f",
    "\u202eright to left\u202c",
    "שלום",
    "\u200b\u200d\ufeff",
    "e\u0301",
    "é",
    "\ud83d\ude00",
    "\udbff\udfff",
    "\uffff\ufffe\ufdd0",
    "\ue000",
    "a.b",
    "a-b",
    "#0",
    ":0",
    "a b",
    "[0]",
    "x[1].y",
    "\"'`\\",
    "${x} %s {0}",
    "SELECT",
    "_type",
    "null",
  };

  private Hostile() {}

  /** {@code text} as the name of a test: short, and of characters that reports can have. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .limit(60)
        .forEach(
            c ->
                shown.append(
                    c >= ' ' && c < 127 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
    return shown.toString();
  }
}
