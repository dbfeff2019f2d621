package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What writes fill has one role, and what each write changes is in no key, and in a record once.
 */
final class RoleRule implements Rule {
  private static final List<Mark> KEPT = List.of(Mark.VERSION, Mark.CREATED_AT, Mark.UPDATED_AT);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Stream<Problem> several = KEPT.stream().flatMap(mark -> several(record, mark));
    Stream<Problem> roles =
        record.components().stream()
            .flatMap(
                component -> key(record, component).or(() -> roles(record, component)).stream());
    return Stream.concat(several, roles).toList();
  }

  // If the first one can't have it anyway, that is the mistake.
  private static Stream<Problem> several(RecordDeclaration record, Mark mark) {
    return KeyRule.several(
            record,
            mark,
            (site, name, components) ->
                TableMessages.severalKept(site, name, components, mark.annotation()))
        .stream()
        .flatMap(
            problem ->
                record.components().stream()
                    .filter(component -> component.has(mark))
                    .limit(1)
                    .map(first -> problem.causedBy(Sites.of(record, first))));
  }

  private static Optional<Problem> key(RecordDeclaration record, ComponentDeclaration component) {
    return annotations(component, Mark.CHANGED)
        .findFirst()
        .filter(annotation -> record.isKey(component))
        .map(
            annotation ->
                TableMessages.keptKey(
                    Sites.of(record, component), Sites.name(record, component), annotation));
  }

  private static Optional<Problem> roles(RecordDeclaration record, ComponentDeclaration component) {
    List<String> all =
        annotations(component, Mark.FILLED).map(annotation -> "@" + annotation).toList();
    return all.size() < 2
        ? Optional.empty()
        : Optional.of(
            TableMessages.severalRoles(
                Sites.of(record, component),
                Sites.name(record, component),
                String.join(", ", all)));
  }

  private static Stream<String> annotations(ComponentDeclaration component, List<Mark> marks) {
    return marks.stream().filter(component::has).map(Mark::annotation);
  }
}
