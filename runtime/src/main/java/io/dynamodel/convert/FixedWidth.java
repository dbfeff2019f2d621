package io.dynamodel.convert;

/** Numbers of a fixed count of digits in a text. */
final class FixedWidth {
  private FixedWidth() {}

  /** Whether {@code text} is like {@code form}, in which a zero stands for any digit. */
  static boolean hasForm(String text, String form) {
    return text.length() == form.length() && hasForm(text, 0, form);
  }

  /** Whether {@code text}, which is long enough, is like {@code form} from {@code start} on. */
  static boolean hasForm(String text, int start, String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!fits(text.charAt(start + i), form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number of the digits from {@code start} to {@code end}. */
  static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** Appends {@code number} with leading zeros. */
  static void append(StringBuilder text, int number, int width) {
    int start = text.length();
    text.setLength(start + width);
    int rest = number;
    for (int i = start + width - 1; i >= start; i--) {
      text.setCharAt(i, (char) ('0' + rest % 10));
      rest /= 10;
    }
  }

  private static boolean fits(char found, char form) {
    return form == '0' ? found >= '0' && found <= '9' : found == form;
  }
}
