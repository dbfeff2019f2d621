package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What each write keeps by itself is in a record once, and has no other role. */
final class KeptRule implements Rule {
  private static final Set<Mark> KEPT = EnumSet.of(Mark.VERSION, Mark.CREATED_AT, Mark.UPDATED_AT);
  private static final Set<Mark> FILLED = EnumSet.of(Mark.AUTO_ID, Mark.TIME_TO_LIVE, Mark.COUNTER);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    if (record.outline().table().isEmpty()) {
      return List.of();
    }
    Stream<Problem> several = KEPT.stream().flatMap(mark -> several(record, mark).stream());
    Stream<Problem> roles =
        record.components().stream()
            .filter(component -> isKept(component) && !component.has(Mark.UNMAPPED))
            .flatMap(component -> role(record, component).stream());
    return Stream.concat(several, roles).toList();
  }

  /** Whether each write gives the component its value by itself. */
  static boolean isKept(ComponentDeclaration component) {
    return KEPT.stream().anyMatch(component::has);
  }

  /** The components of a model with that mark and nothing that can't be beside it. */
  static Stream<ComponentDeclaration> only(Mark mark, RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> record.outline().table().isPresent())
        .filter(component -> component.marks().equals(Set.of(mark)))
        .filter(component -> component.otherwise().isEmpty());
  }

  private static Optional<Problem> several(RecordDeclaration record, Mark mark) {
    return KeyRule.several(
        record,
        mark,
        (site, name, components) ->
            TableMessages.severalKept(site, name, components, mark.annotation()));
  }

  private static Optional<Problem> role(RecordDeclaration record, ComponentDeclaration component) {
    List<String> kept = annotations(component, KEPT).toList();
    if (record.isKey(component)) {
      return Optional.of(
          TableMessages.keptKey(
              Sites.of(record, component), Sites.name(record, component), kept.get(0)));
    }
    List<String> all =
        Stream.concat(kept.stream(), annotations(component, FILLED))
            .map(annotation -> "@" + annotation)
            .toList();
    return all.size() == 1
        ? Optional.empty()
        : Optional.of(
            TableMessages.severalRoles(
                Sites.of(record, component),
                Sites.name(record, component),
                String.join(", ", all)));
  }

  private static Stream<String> annotations(ComponentDeclaration component, Set<Mark> marks) {
    return marks.stream().filter(component::has).map(Mark::annotation);
  }
}
