package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.kind.ModelTypes;
import io.dynamodel.processor.reading.kind.SealedTypes;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Models, which have tables of their own, and records that could be documents. */
final class Records implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element().flatMap(element -> refusal(element).map(Classification::refused));
  }

  private static Optional<Classification.Refusal> refusal(TypeElement type) {
    if (ModelTypes.isModel(type)) {
      return Optional.of(
          (site, component) -> TypeMessages.modelInside(site, component, name(type)));
    }
    return canBeDocument(type)
        ? Optional.of(
            (site, component) ->
                TypeMessages.notADocument(site, component, kind(type), name(type))
                    .causedBy(ClassName.get(type)))
        : Optional.empty();
  }

  private static boolean canBeDocument(TypeElement type) {
    return type.getTypeParameters().isEmpty()
        && (type.getKind() == ElementKind.RECORD || SealedTypes.isOfRecords(type));
  }

  private static String kind(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? "record" : "sealed interface";
  }

  private static String name(TypeElement type) {
    return TypeText.simple(ClassName.get(type));
  }
}
