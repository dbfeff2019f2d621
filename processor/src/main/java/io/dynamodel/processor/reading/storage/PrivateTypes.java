package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.reading.kind.DocumentTypes;
import io.dynamodel.processor.reading.source.Privacy;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;

/** Types that generated code can't use. */
final class PrivateTypes implements TypeClassifier {
  private final String packageName;

  /** Those that code in a package can't use. */
  PrivateTypes(String packageName) {
    this.packageName = packageName;
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.element()
        .flatMap(element -> Privacy.of(element, packageName))
        .filter(privacy -> !isReportedItself(privacy))
        .map(PrivateTypes::refused);
  }

  /** A private document can't be used by its own mapper. */
  private static boolean isReportedItself(Privacy privacy) {
    return privacy.isPrivate() && DocumentTypes.isDocument(privacy.type());
  }

  private static Classification refused(Privacy privacy) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.privateType(
                site,
                component,
                TypeText.simple(ClassName.get(privacy.type())),
                privacy.name(),
                privacy.visibility(),
                privacy.wanted()));
  }
}
