package io.dynamodel.convert;

import java.nio.charset.StandardCharsets;

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

  /** The characters of {@code form}, which are ASCII, to put numbers into. */
  static byte[] bytes(String form) {
    return form.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Puts {@code number} with leading zeros. */
  static void put(byte[] text, int start, int width, int number) {
    int rest = number;
    for (int i = start + width - 1; i >= start; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  static String text(byte[] text) {
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static boolean fits(char found, char form) {
    return form == '0' ? found >= '0' && found <= '9' : found == form;
  }
}
