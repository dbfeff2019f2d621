package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.source.TypeUse;
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
