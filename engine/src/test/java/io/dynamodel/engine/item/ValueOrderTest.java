package io.dynamodel.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

  private static final String CHARACTERS =
      "a\u007f\u0080\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF";

  @Test
  void behindAPrefixIsTheLeastThatDoesNotBeginWithIt() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      String prefix = text(random, 1 + random.nextInt(3));
      String other = random.nextBoolean() ? prefix + text(random, 3) : text(random, 4);
      Value after = ValueOrder.afterPrefix(new Value.S(prefix));
      boolean isBetween =
          ValueOrder.compare(new Value.S(prefix), new Value.S(other)) <= 0
              && (after == null || ValueOrder.compare(new Value.S(other), after) < 0);
      assertThat(isBetween).as("%s %s", prefix, other).isEqualTo(other.startsWith(prefix));
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(length + 1); i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  @Test
  void bytesHaveNoSign() {
    assertThat(ValueOrder.afterPrefix(bytes(1, 0x7f))).isEqualTo(bytes(1, 0x80));
    assertThat(ValueOrder.afterPrefix(bytes(1, 0xff, 0xff))).isEqualTo(bytes(2));
    assertThat(ValueOrder.afterPrefix(bytes(0xff))).isNull();
    assertThat(ValueOrder.compare(bytes(0x7f), bytes(0x80))).isNegative();
  }

  private static Value bytes(int... bytes) {
    byte[] array = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      array[i] = (byte) bytes[i];
    }
    return new Value.B(array);
  }
}
