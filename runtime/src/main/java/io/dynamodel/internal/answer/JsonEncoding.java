package io.dynamodel.internal.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * JSON that {@link JsonScanner} has found to be valid. A name and an element of a set stand at
 * their first byte, a value at the first byte of its type: at the S of <code>{"S":"text"}</code>.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JsonEncoding(byte[] json, Words words, @Nullable Known[] known) implements Encoding {
  private static final int UNICODE_DIGITS = 4;
  private static final int HEX = 16;
  private static final int ONE_LETTER = 2; // and a quote
  private static final int BOOL = 5;
  private static final int LARGE = 8192;
  private static final int FEW_NAMES = 1; // of one item or a few
  private static final int MANY_NAMES = 64; // a power of two

  JsonEncoding(byte[] json, Words words) {
    this(json, words, new Known[json.length < LARGE ? FEW_NAMES : MANY_NAMES]);
  }

  /**
   * Where a name stands that a mapper has asked for. It asks for the same constant in each item, so
   * bytes are compared to bytes.
   */
  record Known(String name, int at) {
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(String asked) {
      return name == asked;
    }
  }

  @Override
  public boolean isNamed(int name, String expected) {
    int slot = expected.hashCode() & (known.length - 1);
    Known last = known[slot];
    if (last != null && last.isOf(expected) && isAsAt(last.at, name, expected.length() + 1)) {
      return true;
    }
    if (!isAt(name, expected)) {
      return false;
    }
    if (endsAt(name + expected.length())) {
      known[slot] = new Known(expected, name);
    }
    return true;
  }

  private boolean isAsAt(int one, int other, int length) {
    return words.isAt(other + length)
        && words.isAt(one + length)
        && words.isSame(one, other, length);
  }

  /** Whether what stands at {@code at}, up to a quote, is {@code expected}. */
  private boolean isAt(int at, String expected) {
    int length = expected.length();
    if (at + length >= json.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      byte found = json[at + i];
      if (found == '\\' || found < 0) { // it is not one byte for one char
        return elementText(at).equals(expected);
      }
      if (found == '"' || found != expected.charAt(i)) {
        return false;
      }
    }
    return json[at + length] == '"';
  }

  @Override
  public boolean isSameName(int one, int other) {
    int length = 0;
    while (json[one + length] == json[other + length] && isWithin(one + length)) {
      length++;
    }
    byte first = json[one + length];
    byte second = json[other + length];
    if (first == '\\' || second == '\\') {
      return name(one).equals(name(other));
    }
    return first == second;
  }

  private boolean isWithin(int at) {
    return json[at] != '"' && json[at] != '\\';
  }

  @Override
  public String name(int name) {
    return elementText(name);
  }

  @Override
  public int value(int name) {
    return afterName(end(name));
  }

  @Override
  public int value(int name, String known) {
    int end = name + known.length();
    return endsAt(end) ? afterName(end) : value(name);
  }

  /** Whether a name that is known ends there, since each of its chars is a byte. */
  private boolean endsAt(int end) {
    return json[end] == '"' && json[end - 1] != '\\';
  }

  private int afterName(int quote) {
    int brace = afterColon(quote + 1);
    return afterSpace(brace + 1) + 1;
  }

  @Override
  public AttributeValue.Type type(int value) {
    boolean isShort = json[value + 1] == '"';
    return switch (json[value]) {
      case 'S' -> isShort ? AttributeValue.Type.S : AttributeValue.Type.SS;
      case 'M' -> AttributeValue.Type.M;
      case 'L' -> AttributeValue.Type.L;
      case 'N' ->
          isShort
              ? AttributeValue.Type.N
              : json[value + 1] == 'S' ? AttributeValue.Type.NS : AttributeValue.Type.NUL;
      default ->
          isShort
              ? AttributeValue.Type.B
              : json[value + 1] == 'S' ? AttributeValue.Type.BS : AttributeValue.Type.BOOL;
    };
  }

  @Override
  public String text(int value) {
    return elementText(afterColon(value + ONE_LETTER) + 1);
  }

  @Override
  public boolean isText(int value, String expected) {
    return isAt(afterColon(value + ONE_LETTER) + 1, expected);
  }

  @Override
  public SdkBytes bytes(int value) {
    return elementBytes(afterColon(value + ONE_LETTER) + 1);
  }

  @Override
  public boolean isTrue(int value) {
    return json[afterColon(value + BOOL)] == 't';
  }

  @Override
  public String elementText(int element) {
    int plain = words.endOfPlain(element);
    if (json[plain] == '"') {
      return new String(json, element, plain - element, StandardCharsets.ISO_8859_1);
    }
    for (int at = plain; ; at++) {
      if (json[at] == '"') {
        return utf8(element, at);
      }
      if (json[at] == '\\') {
        return unescaped(element, at);
      }
    }
  }

  @Override
  public SdkBytes elementBytes(int element) {
    String base64 = new String(json, element, end(element) - element, StandardCharsets.ISO_8859_1);
    return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(base64));
  }

  /** Where what follows the colon begins. */
  private int afterColon(int at) {
    return afterSpace(afterSpace(at) + 1);
  }

  private int afterSpace(int from) {
    int at = from;
    while (json[at] <= ' ') {
      at++;
    }
    return at;
  }

  /** Where the quote stands that ends a text. */
  private int end(int from) {
    int at = from;
    while (json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return at;
  }

  private String utf8(int from, int end) {
    return new String(json, from, end - from, StandardCharsets.UTF_8);
  }

  private String unescaped(int from, int firstEscape) {
    StringBuilder text = new StringBuilder();
    int plain = from;
    int at = firstEscape;
    while (json[at] != '"') {
      if (json[at] == '\\') {
        text.append(utf8(plain, at)).append(escaped(at + 1));
        at += json[at + 1] == 'u' ? 2 + UNICODE_DIGITS : 2;
        plain = at;
      } else {
        at++;
      }
    }
    return text.append(utf8(plain, at)).toString();
  }

  private char escaped(int at) {
    return switch (json[at]) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(utf8(at + 1, at + 1 + UNICODE_DIGITS), HEX);
      default -> (char) json[at];
    };
  }
}
