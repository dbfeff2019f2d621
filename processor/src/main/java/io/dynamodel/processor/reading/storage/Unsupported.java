package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
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
                : (site, component) ->
                    TypeMessages.unsupportedType(site, component, name, otherwise(type))));
  }

  /** What else can be done about a class of the user's. */
  private static String otherwise(TypeUse type) {
    return type.element()
            .filter(element -> element.getKind() == ElementKind.CLASS)
            .filter(element -> !ClassName.get(element).packageName().startsWith("java."))
            .filter(element -> element.getTypeParameters().isEmpty())
            .isPresent()
        ? ", or make it a record with @DynamoDocument"
        : "";
  }
}
