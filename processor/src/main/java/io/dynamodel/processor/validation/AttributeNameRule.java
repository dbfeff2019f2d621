package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DynamoDB accepts the names of the attributes, and they differ. */
final class AttributeNameRule implements Rule {
  private static final int SHORT_NAME_BYTES = 255;

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Map<String, ComponentDeclaration> stored = new HashMap<>();
    return record.components().stream()
        .filter(component -> component.role() != Role.UNMAPPED)
        .flatMap(component -> check(record, component, stored).stream())
        .toList();
  }

  private static Optional<Problem> check(
      RecordDeclaration record,
      ComponentDeclaration component,
      Map<String, ComponentDeclaration> stored) {
    if (component.attribute().isEmpty()) {
      return Optional.of(
          NameMessages.emptyAttributeName(
              Sites.of(record, component), Sites.name(record, component)));
    }
    ComponentDeclaration other = stored.putIfAbsent(component.attribute(), component);
    return other == null
        ? length(record, component)
        : Optional.of(duplicate(record, component, other));
  }

  private static Problem duplicate(
      RecordDeclaration record, ComponentDeclaration component, ComponentDeclaration other) {
    return NameMessages.duplicateAttribute(
        Sites.of(record, component),
        Sites.name(record, component),
        Sites.name(record, other),
        component.attribute());
  }

  private static Optional<Problem> length(
      RecordDeclaration record, ComponentDeclaration component) {
    int bytes = component.attribute().getBytes(StandardCharsets.UTF_8).length;
    return bytes > SHORT_NAME_BYTES && needsShortName(record, component)
        ? Optional.of(
            NameMessages.longAttributeName(
                Sites.of(record, component),
                Sites.name(record, component),
                Integer.toString(bytes)))
        : Optional.empty();
  }

  private static boolean needsShortName(RecordDeclaration record, ComponentDeclaration component) {
    return component.role().isKey()
        || record.outline().table().stream()
            .flatMap(table -> table.indexes().stream())
            .anyMatch(
                index ->
                    index.hasKey(component.name()) || index.included().contains(component.name()));
  }
}
