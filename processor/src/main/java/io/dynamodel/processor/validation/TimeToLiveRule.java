package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One component at most has the time to live: an Instant, stored as DynamoDB wants it. */
final class TimeToLiveRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    List<Problem> problems = new ArrayList<>();
    KeyRule.several(record, Mark.TIME_TO_LIVE, TableMessages::severalTimesToLive)
        .ifPresent(problems::add);
    record.components().stream()
        .filter(component -> component.has(Mark.TIME_TO_LIVE))
        .flatMap(component -> check(record, component).stream())
        .forEach(problems::add);
    return problems;
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration component) {
    return record.isKey(component)
        ? Optional.of(
            TableMessages.timeToLiveKey(Sites.of(record, component), Sites.name(record, component)))
        : component.storage().flatMap(storage -> type(record, component, storage.type()));
  }

  private static Optional<Problem> type(
      RecordDeclaration record, ComponentDeclaration component, ComponentType type) {
    if (type instanceof ComponentType.Converted) {
      return Optional.of(
          TableMessages.timeToLiveConverter(
              Sites.of(record, component), Sites.name(record, component)));
    }
    return type instanceof ComponentType.Scalar scalar && scalar.kind() == ScalarKind.TIME_TO_LIVE
        ? Optional.empty()
        : Optional.of(
            TableMessages.timeToLiveType(
                Sites.of(record, component),
                Sites.name(record, component),
                TypeText.of(component.declaredType())));
  }
}
