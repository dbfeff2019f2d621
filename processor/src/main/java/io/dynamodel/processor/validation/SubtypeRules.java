package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedDeclaration.Subtype;
import io.dynamodel.processor.model.SealedModelDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a sealed document or model are told apart by their type names. */
final class SubtypeRules {
  private SubtypeRules() {}

  static List<Problem> check(SealedDeclaration document) {
    return check("document " + TypeText.simple(document.outline().type()), document.subtypes());
  }

  static List<Problem> check(SealedModelDeclaration model) {
    return check("model " + TypeText.simple(model.outline().type()), model.subtypes());
  }

  private static List<Problem> check(String sealed, List<Subtype> subtypes) {
    Map<String, Subtype> named = new HashMap<>();
    return subtypes.stream().flatMap(subtype -> check(sealed, subtype, named).stream()).toList();
  }

  private static Optional<Problem> check(
      String sealed, Subtype subtype, Map<String, Subtype> named) {
    String name = TypeText.simple(subtype.type());
    if (subtype.typeName().isEmpty()) {
      Site model = new Site.AnnotationMember(subtype.type(), "DynamoModel", 0, "");
      return Optional.of(
          ModelMessages.noTypeName(new Site.Type(subtype.type()), name, sealed).causedBy(model));
    }
    String typeName = subtype.typeName().orElseThrow();
    Subtype other = named.putIfAbsent(typeName, subtype);
    Site site = new Site.AnnotationMember(subtype.type(), "TypeName", 0, "value");
    return other == null
        ? Optional.empty()
        : Optional.of(
            ModelMessages.duplicateTypeName(
                site, name, TypeText.simple(other.type()), sealed, typeName));
  }
}
