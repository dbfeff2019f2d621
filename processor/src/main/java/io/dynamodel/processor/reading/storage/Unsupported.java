package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** All the other types. */
final class Unsupported implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    String name = TypeText.of(type.name());
    return Optional.of(
        Classification.refused(
            type.mirror().getKind() == TypeKind.WILDCARD
                ? (site, component) -> TypeMessages.wildcard(site, component, name)
                : (site, component) -> TypeMessages.unsupportedType(site, component, name)));
  }
}
