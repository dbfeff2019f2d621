package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
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
                : (site, component) -> unsupported(site, component, name, type)));
  }

  /** A class of the user's may be wrong itself, wherever it is used. */
  private static Problem unsupported(Site site, String component, String name, TypeUse type) {
    Optional<TypeElement> couldBeRecord = type.element().filter(Unsupported::couldBeRecord);
    Problem problem =
        TypeMessages.unsupportedType(
            site,
            component,
            name,
            couldBeRecord.isPresent() ? ", or make it a record with @DynamoDocument" : "");
    return couldBeRecord.map(ClassName::get).map(problem::causedBy).orElse(problem);
  }

  private static boolean couldBeRecord(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !ClassName.get(type).packageName().startsWith("java.")
        && type.getTypeParameters().isEmpty();
  }
}
