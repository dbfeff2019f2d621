package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each update writes the time of the last write, so it has to know the parts beside it. */
final class UpdatedAtPartRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return TemplateUse.readable(record)
        .filter(use -> use.index().isPresent())
        .flatMap(use -> check(use).stream())
        .toList();
  }

  private static Optional<Problem> check(TemplateUse use) {
    RecordDeclaration record = use.record();
    String unknown =
        use.components()
            .filter(component -> !component.has(Mark.UPDATED_AT) && !record.isKey(component))
            .map(component -> Sites.name(record, component))
            .collect(Collectors.joining(", "));
    return use.components()
        .filter(component -> component.has(Mark.UPDATED_AT) && !record.isKey(component))
        .findFirst()
        .filter(time -> !unknown.isEmpty())
        .map(time -> problem(use, time, unknown));
  }

  private static Problem problem(TemplateUse use, ComponentDeclaration time, String unknown) {
    return TemplateMessages.updatedAtPart(
        use.site(), use.text(), Sites.name(use.record(), time), unknown);
  }
}
