package io.dynamodel.processor.reading;

import com.squareup.javapoet.ClassName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.processor.model.ComponentType;
import java.util.Optional;

/**
 * Types with {@code @DynamoDocument}. What is wrong with such a type is reported where it is
 * declared.
 */
final class Documents implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .filter(element -> AnnotationUse.isOn(element, DynamoDocument.class))
        .map(ClassName::get)
        .map(ComponentType.Document::of)
        .map(Classification::stored);
  }
}
