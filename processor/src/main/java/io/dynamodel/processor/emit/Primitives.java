package io.dynamodel.processor.emit;

import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType.Scalar;
import io.dynamodel.processor.model.ScalarKind;

/** Components that writers and readers take as primitives, without a converter. */
final class Primitives {
  private Primitives() {}

  /** A char is left out: it would pass for an int. */
  static boolean isOne(Component component) {
    return component.type() instanceof Scalar scalar
        && scalar.primitive()
        && scalar.kind() != ScalarKind.CHARACTER;
  }

  /** The reader's method, such as {@code getInt}. */
  static String reader(Component component) {
    String primitive = component.declaredType().toString();
    return "get" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
  }
}
