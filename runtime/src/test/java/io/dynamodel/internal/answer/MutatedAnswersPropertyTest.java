package io.dynamodel.internal.answer;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Kinds;
import io.dynamodel.property.Property;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.instancio.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, the item or the exception is that of the SDK. */
class MutatedAnswersPropertyTest {
  private static final int CASES = Integer.getInteger("answers.cases", 300);

  /** What answers are made of, and some of what they are not. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u00",
          "\\\"",
          "null",
          "true",
          "false",
          "0",
          "-",
          "1e5",
          " ",
          "\n",
          "\0",
          "S",
          "N",
          "B",
          "M",
          "L",
          "SS",
          "BOOL",
          "NULL",
          "=",
          "\u00e9",
          "\"a\":",
          "\"Item\":",
          "{\"S\":\"\"}",
          "\"L\":[",
          "{\"M\":{");

  @Test
  void outcomesAreThoseOfTheSdk() {
    Kinds<Boolean> kinds = Property.of(CASES).classify(mutated(), Outcome::isTakenAsBySdk);

    kinds.assertMoreThan(10, true);
    kinds.assertMoreThan(10, false);
  }

  private static Gen<byte[]> mutated() {
    return AnyAnswer.item()
        .flatMap(item -> AnyAnswer.json("Item", item))
        .map(json -> json.getBytes(StandardCharsets.UTF_8))
        .filter(body -> body.length < Outcome.MOST_BYTES)
        .flatMap(body -> random -> mutated(random, body));
  }

  private static byte[] mutated(Random random, byte[] body) {
    byte[] mutated = body;
    for (int mutations = random.intRange(0, 3); mutations > 0; mutations--) {
      int from = random.intRange(0, mutated.length);
      int to = Math.min(mutated.length, from + random.intRange(0, 4));
      mutated =
          switch (random.intRange(0, 4)) {
            case 0 -> joined(mutated, from, new byte[0], to);
            case 1 -> joined(mutated, from, piece(random), from);
            case 2 -> joined(mutated, from, piece(random), to);
            case 3 -> joined(mutated, from, Arrays.copyOfRange(mutated, from, to), from);
            default ->
                joined(mutated, from, new byte[] {(byte) (int) random.intRange(-128, 127)}, to);
          };
    }
    return mutated;
  }

  private static byte[] piece(Random random) {
    return random.oneOf(PIECES).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
    byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
    return joined;
  }
}
