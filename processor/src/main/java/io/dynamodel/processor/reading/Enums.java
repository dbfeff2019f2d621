package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentType;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** Enums. */
final class Enums implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .filter(element -> element.getKind() == ElementKind.ENUM)
        .map(ClassName::get)
        .map(ComponentType.EnumType::new)
        .map(Classification::stored);
  }
}
