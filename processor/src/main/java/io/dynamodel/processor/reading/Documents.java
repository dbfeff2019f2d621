package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentType;
import java.util.Optional;

/** Documents. What is wrong with such a type is reported where it is declared. */
final class Documents implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .filter(DocumentTypes::isDocument)
        .map(ClassName::get)
        .map(ComponentType.Document::of)
        .map(Classification::stored);
  }
}
