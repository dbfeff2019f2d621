package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.Privacy;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Types that generated code can't use. */
final class PrivateTypes implements TypeClassifier {
  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .flatMap(element -> Privacy.culprit(element).map(culprit -> refused(element, culprit)));
  }

  private static Classification refused(TypeElement type, TypeElement culprit) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.privateType(
                site,
                component,
                TypeText.simple(ClassName.get(type)),
                Privacy.name(type, culprit)));
  }
}
