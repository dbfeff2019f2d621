package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Enums. */
final class Enums implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .filter(element -> element.getKind() == ElementKind.ENUM)
        .map(element -> new ComponentType.EnumType(ClassName.get(element), constants(element)))
        .map(Classification::stored);
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }
}
