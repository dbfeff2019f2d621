package io.dynamodel.convert;

import java.math.BigDecimal;

/** The nearest {@code float} or {@code double} of a number, which has to be near. */
final class Floats {
  private Floats() {}

  static float toFloat(BigDecimal number) {
    return (float) checked(number, number.floatValue(), "float");
  }

  static double toDouble(BigDecimal number) {
    return checked(number, number.doubleValue(), "double");
  }

  private static double checked(BigDecimal number, double nearest, String type) {
    if (Double.isInfinite(nearest)) {
      throw new ArithmeticException("too large for a " + type);
    }
    if (nearest == 0 && number.signum() != 0) {
      throw new ArithmeticException("too small for a " + type);
    }
    return nearest;
  }
}
