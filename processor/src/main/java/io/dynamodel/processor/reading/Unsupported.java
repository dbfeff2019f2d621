package io.dynamodel.processor.reading;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.TypeText;
import java.util.Optional;

/** All the other types. */
final class Unsupported implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return Optional.of(Classification.refused(Message.UNSUPPORTED_TYPE, TypeText.of(type.name())));
  }
}
