package io.dynamodel.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.expression.Sample.A;
import org.junit.jupiter.api.Test;

class AttributePathTest {
  private final AttributePath path = AttributePath.of("address").child("lines").index(2);

  @Test
  void printsAsItIsSpoken() {
    assertThat(path).hasToString("address.lines[2]");
    assertThat(path.index(0).child("x")).hasToString("address.lines[2][0].x");
    assertThat(A.byName.key("k").city).hasToString("byName.k.city");
  }

  @Test
  void knowsItsTopLevelAttribute() {
    assertThat(path.topLevelName()).isEqualTo("address");
    assertThat(path.isTopLevel()).isFalse();
    assertThat(AttributePath.of("a.b").isTopLevel()).isTrue();
    assertThat(AttributePath.of("a.b").topLevelName()).isEqualTo("a.b");
  }

  @Test
  void equalsByItsSegments() {
    AttributePath same = AttributePath.of("address").child("lines").index(2);
    assertThat(path).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(path).isNotEqualTo(AttributePath.of("address").child("lines").index(3));
    assertThat(path).isNotEqualTo(AttributePath.of("lines").index(2));
    assertThat(AttributePath.of("a").child("b")).isNotEqualTo(AttributePath.of("a.b"));
    assertThat(AttributePath.of("a").child("2")).isNotEqualTo(AttributePath.of("a").index(2));
  }
}
