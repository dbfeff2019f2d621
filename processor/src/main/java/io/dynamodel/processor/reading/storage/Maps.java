package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Maps, whose keys are the names of what they hold. */
final class Maps implements TypeClassifier {
  private static final Set<ScalarKind> KEYS =
      EnumSet.of(
          ScalarKind.STRING,
          ScalarKind.UUID,
          ScalarKind.BYTE,
          ScalarKind.SHORT,
          ScalarKind.INTEGER,
          ScalarKind.LONG,
          ScalarKind.BIG_INTEGER);

  private final Contents contents;

  Maps(StoredTypes types) {
    contents = new Contents(types);
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.is(Map.class) && type.arguments().size() == 2
        ? Optional.of(of(type, type.arguments().get(0), type.arguments().get(1)))
        : Optional.empty();
  }

  private Classification of(TypeUse type, TypeUse key, TypeUse value) {
    return contents.required(key, "key of a map").then(stored -> of(type, key, stored, value));
  }

  private Classification of(TypeUse type, TypeUse key, ComponentType storedKey, TypeUse value) {
    return storedKey instanceof ComponentType.Single single && isKey(single)
        ? contents.element(value, stored -> new ComponentType.MapType(single, stored, type.name()))
        : Classification.refused(
            (site, component) -> TypeMessages.mapKey(site, component, TypeText.of(key.name())));
  }

  private static boolean isKey(ComponentType.Single type) {
    if (type instanceof ComponentType.Scalar scalar) {
      return KEYS.contains(scalar.kind());
    }
    return type.family().isText() || type.family() == Family.ORDERED;
  }
}
