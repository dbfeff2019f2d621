package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedDeclaration.Subtype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a sealed document are told apart by their type names. */
final class SubtypeRules {
  private SubtypeRules() {}

  static List<Problem> check(SealedDeclaration document) {
    Map<String, Subtype> named = new HashMap<>();
    return document.subtypes().stream()
        .flatMap(subtype -> check(document, subtype, named).stream())
        .toList();
  }

  private static Optional<Problem> check(
      SealedDeclaration document, Subtype subtype, Map<String, Subtype> named) {
    String documentName = TypeText.simple(document.outline().type());
    String name = TypeText.simple(subtype.type());
    if (subtype.typeName().isEmpty()) {
      return Optional.of(
          Message.NO_TYPE_NAME.at(new Site.Type(subtype.type()), name, documentName));
    }
    String typeName = subtype.typeName().orElseThrow();
    Subtype other = named.putIfAbsent(typeName, subtype);
    Site site = new Site.AnnotationMember(subtype.type(), "TypeName", 0, "value");
    return other == null
        ? Optional.empty()
        : Optional.of(
            Message.DUPLICATE_TYPE_NAME.at(
                site, name, TypeText.simple(other.type()), documentName, typeName));
  }
}
