package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Family;

/** Which of the runtime's attribute classes of a family offers what a component allows. */
enum AttributeKind {
  /** Conditions alone: no update can change a key, or what each write keeps by itself. */
  COMPARABLE("Comparable"),
  /** Conditions, and updates but removal. */
  REQUIRED(""),
  /** Conditions and all updates. */
  REMOVABLE("Optional");

  private final String prefix;

  AttributeKind(String prefix) {
    this.prefix = prefix;
  }

  static AttributeKind of(Component component) {
    if (component.role().isKey() || component.role().isKept()) {
      return COMPARABLE;
    }
    return component.removable() ? REMOVABLE : REQUIRED;
  }

  ClassName type(Family family) {
    return RuntimeTypes.attribute(prefix + name(family));
  }

  /** The class of an attribute without a family, which can't be a key. */
  ClassName freeType() {
    return RuntimeTypes.attribute(prefix + "Free");
  }

  private static String name(Family family) {
    return switch (family) {
      case TEXT -> "Text";
      case PREFIX -> "Prefix";
      case NUMBER -> "Number";
      case ORDERED -> "Ordered";
      case BINARY -> "Binary";
      case VALUE -> "Value";
    };
  }
}
