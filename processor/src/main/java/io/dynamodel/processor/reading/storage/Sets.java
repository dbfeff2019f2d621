package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import java.util.Set;

/** Sets of what DynamoDB's sets hold: texts, numbers or bytes. */
final class Sets implements TypeClassifier {
  private static final ClassName URL = ClassName.get("java.net", "URL");

  private final Contents contents;

  Sets(StoredTypes types) {
    contents = new Contents(types);
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.is(Set.class) && type.arguments().size() == 1
        ? Optional.of(of(type, type.arguments().get(0)))
        : Optional.empty();
  }

  private Classification of(TypeUse type, TypeUse element) {
    return contents
        .required(element, "element of a set")
        .then(
            stored ->
                stored instanceof ComponentType.Single single && single.family() != Family.VALUE
                    ? of(type, single)
                    : Classification.refused(
                        (site, component) ->
                            TypeMessages.setElement(site, component, TypeText.of(element.name()))));
  }

  // Its equals and hashCode ask the network for addresses.
  private static Classification of(TypeUse type, ComponentType.Single element) {
    return element.javaType().equals(URL)
        ? Classification.refused(TypeMessages::setOfUrls)
        : Classification.stored(new ComponentType.SetType(element, type.name()));
  }
}
