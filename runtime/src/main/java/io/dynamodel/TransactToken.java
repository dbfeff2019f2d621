package io.dynamodel;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** Client request tokens: what DynamoDB knows a request again by, for 10 minutes. */
final class TransactToken {
  private static final int LONGEST = 36;

  private TransactToken() {}

  /** {@code token}, if it is one. */
  static String check(String token) {
    int length = Objects.requireNonNull(token, "token").length();
    if (length == 0 || length > LONGEST) {
      throw new IllegalArgumentException(
          "a token has 1 to %d characters, not %d".formatted(LONGEST, length));
    }
    return token;
  }

  /** The token of one of several requests that are sent under {@code token}. */
  static String ofPart(String token, int part) {
    byte[] name = (token + "/" + part).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
