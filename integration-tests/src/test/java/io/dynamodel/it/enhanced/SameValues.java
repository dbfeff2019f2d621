package io.dynamodel.it.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

/** Records and beans that are equal value by value, arrays and nested ones too. */
final class SameValues {
  private SameValues() {}

  static void assertSame(Object actual, Object expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        // AssertJ's own comparison of floating-point numbers is not exact.
        .withEqualsForType(Float::equals, Float.class)
        .withEqualsForType(Double::equals, Double.class)
        // DynamoDB does not keep the scale.
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(expected);
  }
}
