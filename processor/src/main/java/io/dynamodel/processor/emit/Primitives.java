package io.dynamodel.processor.emit;

import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.ComponentType.Scalar;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.ScalarKind;

/** Components that writers and readers take as primitives, without a converter. */
final class Primitives {
  private Primitives() {}

  /** A char is left out: it would pass for an int. */
  static boolean isOne(Component component) {
    boolean optional = component.presence() == Presence.OPTIONAL_PRIMITIVE;
    return component.type() instanceof Scalar scalar
        && (optional || (scalar.primitive() && scalar.kind() != ScalarKind.CHARACTER));
  }

  /** Whether the component can't be null. */
  static boolean isDeclared(Component component) {
    return component.declaredType().isPrimitive();
  }

  /** The reader's method, such as {@code getInt}. */
  static String reader(Component component) {
    return named("get", component);
  }

  /** The reader's method for an optional one, such as {@code findInt}. */
  static String finder(Component component) {
    return named("find", component);
  }

  private static String named(String verb, Component component) {
    return verb + word(component.type());
  }

  /** The primitive of a boxed type as a part of names: {@code Int}. */
  static String word(ComponentType type) {
    String primitive = type.javaType().unbox().toString();
    return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
  }
}
