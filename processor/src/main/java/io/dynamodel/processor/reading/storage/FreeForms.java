package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.FreeFormKind;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code Object}, and lists and maps of it. */
final class FreeForms implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return kind(type)
        .map(kind -> new ComponentType.FreeForm(kind, type.name()))
        .map(Classification::stored);
  }

  private static Optional<FreeFormKind> kind(TypeUse type) {
    if (type.is(Object.class)) {
      return Optional.of(FreeFormKind.ANY);
    }
    List<TypeUse> arguments = type.arguments();
    if (type.is(List.class) && arguments.size() == 1 && arguments.get(0).is(Object.class)) {
      return Optional.of(FreeFormKind.LIST);
    }
    return type.is(Map.class) && arguments.size() == 2 && isTextToObject(arguments)
        ? Optional.of(FreeFormKind.MAP)
        : Optional.empty();
  }

  private static boolean isTextToObject(List<TypeUse> arguments) {
    return arguments.get(0).is(String.class) && arguments.get(1).is(Object.class);
  }
}
