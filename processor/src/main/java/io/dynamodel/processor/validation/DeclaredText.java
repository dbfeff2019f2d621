package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.Storage;

/** What messages say that a component is, where null makes the difference. */
final class DeclaredText {
  private DeclaredText() {}

  /** {@code a required String}. */
  static String of(ComponentDeclaration component, Storage storage) {
    String type = TypeText.of(component.declaredType());
    return switch (storage.presence()) {
      case NULLABLE -> "@Nullable " + type;
      case REQUIRED -> "a required " + type;
      case OPTIONAL, OPTIONAL_PRIMITIVE, COLLECTION, DEFAULT -> type;
    };
  }
}
