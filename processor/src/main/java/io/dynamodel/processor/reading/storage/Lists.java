package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.Optional;

/** Lists. */
final class Lists implements TypeClassifier {
  private final Contents contents;

  Lists(StoredTypes types) {
    contents = new Contents(types);
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.is(List.class) && type.arguments().size() == 1
        ? Optional.of(of(type, type.arguments().get(0)))
        : Optional.empty();
  }

  private Classification of(TypeUse type, TypeUse element) {
    return contents.element(element, stored -> new ComponentType.ListType(stored, type.name()));
  }
}
