package io.dynamodel.internal.answer;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer in two parts.
 *
 * @param items what the answer has in one of its members
 * @param rest the answer with null for that member
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JsonAnswer(Index items, byte[] rest) {
  private static final int DEEPEST = 100;
  private static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);

  /**
   * Splits {@code body}; null if it lacks the member.
   *
   * @throws Unexpected if it is not the JSON that DynamoDB sends
   */
  static @Nullable JsonAnswer of(byte[] body, Part<?, ?> part) {
    JsonText in = new JsonText(body);
    JsonScanner scanner = new JsonScanner(in);
    int from = 0;
    int to = 0;
    in.expect('{');
    if (!in.isNext('}')) {
      do {
        in.expect('"');
        boolean isPart = isNamed(in, part.member());
        in.expect(':');
        in.skipSpace();
        if (isPart) {
          in.check(to == 0);
          from = in.at;
          part.scan(scanner);
          to = in.at;
        } else {
          skip(in, 0);
        }
      } while (in.isNext(','));
      in.expect('}');
    }
    in.skipSpace();
    in.check(in.at == body.length);
    return to == 0 ? null : new JsonAnswer(scanner.index(), without(body, from, to));
  }

  private static byte[] without(byte[] body, int from, int to) {
    byte[] rest = new byte[from + NULL.length + body.length - to];
    System.arraycopy(body, 0, rest, 0, from);
    System.arraycopy(NULL, 0, rest, from, NULL.length);
    System.arraycopy(body, to, rest, from + NULL.length, body.length - to);
    return rest;
  }

  /** Goes past a name without escapes. */
  private static boolean isNamed(JsonText in, String expected) {
    int from = in.at;
    in.name();
    String name = new String(in.json, from, in.at - 1 - from, StandardCharsets.UTF_8);
    in.check(name.indexOf('\\') < 0);
    return name.equals(expected);
  }

  private static void skip(JsonText in, int depth) {
    in.check(depth < DEEPEST);
    in.skipSpace();
    switch (in.peek()) {
      case '{' -> skipObject(in, depth);
      case '[' -> skipArray(in, depth);
      case '"' -> {
        in.at++;
        in.text();
      }
      case 't' -> in.literal("true");
      case 'f' -> in.literal("false");
      case 'n' -> in.literal("null");
      default -> in.number();
    }
  }

  private static void skipObject(JsonText in, int depth) {
    in.expect('{');
    if (!in.isNext('}')) {
      do {
        in.expect('"');
        in.name();
        in.expect(':');
        skip(in, depth + 1);
      } while (in.isNext(','));
      in.expect('}');
    }
  }

  private static void skipArray(JsonText in, int depth) {
    in.expect('[');
    if (!in.isNext(']')) {
      do {
        skip(in, depth + 1);
      } while (in.isNext(','));
      in.expect(']');
    }
  }
}
