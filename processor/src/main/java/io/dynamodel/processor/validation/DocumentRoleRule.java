package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A document's components have no roles: only those of a model have. */
final class DocumentRoleRule implements Rule {
  private static final Set<Mark> OF_MODELS = EnumSet.complementOf(EnumSet.of(Mark.UNMAPPED));

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().isPresent()
        ? List.of()
        : record.components().stream().flatMap(component -> marks(record, component)).toList();
  }

  private static Stream<Problem> marks(RecordDeclaration record, ComponentDeclaration component) {
    Stream<String> marks = OF_MODELS.stream().filter(component::has).map(Mark::annotation);
    return Stream.concat(marks, component.unique().stream().map(unique -> "Unique"))
        .map(
            annotation ->
                ModelMessages.notInADocument(
                    Sites.of(record, component),
                    annotation,
                    Sites.name(record, component),
                    Sites.name(record)));
  }
}
