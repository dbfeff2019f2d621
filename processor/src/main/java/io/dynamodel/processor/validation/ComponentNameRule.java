package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No component has the name of a type whose static members generated code uses beside the field
 * that is called like the component: there the field would be meant.
 */
final class ComponentNameRule implements Rule {
  private static final Set<String> RUNTIME = Set.of("AttributePath", "Converters");

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Set<String> types = new HashSet<>(RUNTIME);
    types.addAll(record.usedNames());
    return record.components().stream()
        .filter(component -> types.contains(component.name()))
        .map(component -> problem(record, component))
        .toList();
  }

  private static Problem problem(RecordDeclaration record, ComponentDeclaration component) {
    return NameMessages.obscuringComponent(
        Sites.of(record, component), Sites.name(record, component));
  }
}
