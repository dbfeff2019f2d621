package io.dynamodel.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void itIsReadAgainFromItsBeginningAndFromAMark() throws IOException {
    Body body = new Body();
    body.add(new byte[] {1, 2, 3}, 1, 3);
    body.add(new byte[] {4}, 0, 1);
    body.add(new byte[] {5}, 1, 1);
    body.add(new byte[] {-6, 7, 8}, 0, 2);

    try (InputStream in = body.newStream()) {
      assertThat(in.read()).isEqualTo(2);
      in.mark(0);
      assertThat(in.available()).isEqualTo(4);
      assertThat(in.readNBytes(3)).containsExactly(3, 4, -6);
      assertThat(in.readAllBytes()).containsExactly(7);
      assertThat(in.read()).isNegative();
      in.reset();
      assertThat(in.readAllBytes()).containsExactly(3, 4, -6, 7);
    }
    assertThat(body.length()).isEqualTo(5);
    assertThat(body.newStream().readAllBytes()).containsExactly(2, 3, 4, -6, 7);
  }
}
