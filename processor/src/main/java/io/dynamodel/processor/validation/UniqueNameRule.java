package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each unique value has a name of its own. */
final class UniqueNameRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    Map<String, ComponentDeclaration> names = new HashMap<>();
    return UniqueRule.uniques(record).stream()
        .flatMap(unique -> name(record, unique, names).stream())
        .toList();
  }

  private static Optional<Problem> name(
      RecordDeclaration record,
      ComponentDeclaration unique,
      Map<String, ComponentDeclaration> names) {
    Optional<String> given = unique.unique().orElseThrow().name();
    if (given.filter(name -> name.contains("#")).isPresent()) {
      return Optional.of(
          UniqueMessages.uniqueName(
              Sites.of(record, unique), Sites.name(record, unique), given.orElseThrow()));
    }
    String name = given.orElseGet(() -> defaultName(record, unique));
    return Optional.ofNullable(names.putIfAbsent(name, unique))
        .map(
            other ->
                UniqueMessages.duplicateUnique(
                    Sites.of(record, unique),
                    Sites.name(record, unique),
                    Sites.name(record, other),
                    name));
  }

  private static String defaultName(RecordDeclaration record, ComponentDeclaration unique) {
    return record.typeName().map(type -> type + "#").orElse("") + unique.attribute();
  }
}
