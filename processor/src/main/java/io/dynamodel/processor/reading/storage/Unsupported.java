package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** All the other types. */
final class Unsupported implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    Message message =
        type.mirror().getKind() == TypeKind.WILDCARD ? Message.WILDCARD : Message.UNSUPPORTED_TYPE;
    return Optional.of(Classification.refused(message, TypeText.of(type.name())));
  }
}
