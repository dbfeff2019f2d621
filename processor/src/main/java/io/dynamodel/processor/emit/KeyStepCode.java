package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.KeyRange;
import java.util.Locale;

/**
 * What starts a condition on a sort key.
 *
 * @param type the runtime's class
 * @param method the method of the runtime's query that makes one
 */
record KeyStepCode(ClassName type, String method) {
  static KeyStepCode of(KeyRange range) {
    return switch (range) {
      case TEXT -> named("Text");
      case PREFIX -> named("Prefix");
      case NUMBER -> named("Number");
      case BEGINNING -> new KeyStepCode(RuntimeTypes.keyStep("TextPrefix"), "textPrefixStep");
      case ORDERED -> named("Range");
      case BINARY -> named("Binary");
      case UNORDERED, NONE -> named("Equal");
    };
  }

  private static KeyStepCode named(String kind) {
    String method = kind.toLowerCase(Locale.ROOT) + "Step";
    return new KeyStepCode(RuntimeTypes.keyStep(kind), method);
  }
}
