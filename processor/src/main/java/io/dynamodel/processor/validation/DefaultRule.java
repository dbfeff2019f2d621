package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.DefaultForm;
import io.dynamodel.processor.model.Defaults;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A default is a value of its component, which can be absent in no other sense. */
final class DefaultRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.otherwise().isPresent())
        .flatMap(component -> check(record, component).stream())
        .toList();
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration component) {
    return component
        .storage()
        .flatMap(
            storage ->
                role(record, component, storage)
                    .map(role -> misplaced(record, component, role))
                    .or(() -> value(record, component, storage)));
  }

  /** What the component is, if that leaves no place for a default. */
  private static Optional<String> role(
      RecordDeclaration record, ComponentDeclaration component, Storage storage) {
    if (record.isKey(component)) {
      return Optional.of("a key, which is never absent");
    }
    boolean optional =
        storage.presence() == Presence.OPTIONAL
            || storage.presence() == Presence.OPTIONAL_PRIMITIVE;
    return Arrays.stream(Mark.values())
        .filter(mark -> component.has(mark) && mark != Mark.COUNTER)
        .map(mark -> "a component with @" + mark.annotation())
        .findFirst()
        .or(() -> optional ? Optional.of("an Optional") : Optional.empty());
  }

  private static Problem misplaced(
      RecordDeclaration record, ComponentDeclaration component, String role) {
    return TypeMessages.defaultRole(
        Sites.of(record, component), Sites.name(record, component), role);
  }

  private static Optional<Problem> value(
      RecordDeclaration record, ComponentDeclaration component, Storage storage) {
    String text = component.otherwise().orElseThrow();
    return Defaults.of(storage.type())
        .map(form -> value(record, component, text, form))
        .orElseGet(() -> Optional.of(type(record, component)));
  }

  private static Optional<Problem> value(
      RecordDeclaration record, ComponentDeclaration component, String text, DefaultForm form) {
    return form.canonical().apply(text).isPresent()
        ? Optional.empty()
        : Optional.of(
            TypeMessages.defaultValue(
                Sites.of(record, component),
                Sites.name(record, component),
                text,
                TypeText.of(component.declaredType()),
                form.remedy().apply(text)));
  }

  private static Problem type(RecordDeclaration record, ComponentDeclaration component) {
    return TypeMessages.defaultType(
        Sites.of(record, component),
        Sites.name(record, component),
        TypeText.of(component.declaredType()));
  }
}
