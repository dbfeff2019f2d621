package io.dynamodel.processor.validation;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A counter is a long or an int, in a record without {@code @Unmapped}. */
final class CounterRule implements Rule {
  private static final Set<TypeName> TYPES = Set.of(TypeName.LONG, TypeName.INT);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.has(Mark.COUNTER))
        .flatMap(component -> check(record, component).stream())
        .toList();
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration counter) {
    return counter
        .storage()
        .flatMap(storage -> type(record, counter, storage.type()))
        .or(() -> unmapped(record, counter));
  }

  private static Optional<Problem> type(
      RecordDeclaration record, ComponentDeclaration counter, ComponentType type) {
    if (type instanceof ComponentType.Converted) {
      return Optional.of(
          TableMessages.counterConverter(Sites.of(record, counter), Sites.name(record, counter)));
    }
    return TYPES.contains(counter.declaredType())
        ? Optional.empty()
        : Optional.of(
            TableMessages.counterType(
                Sites.of(record, counter),
                Sites.name(record, counter),
                TypeText.of(counter.declaredType())));
  }

  private static Optional<Problem> unmapped(
      RecordDeclaration record, ComponentDeclaration counter) {
    return record.components().stream()
        .filter(component -> component.has(Mark.UNMAPPED))
        .findFirst()
        .map(
            rest ->
                TableMessages.counterUnmapped(
                    Sites.of(record, counter),
                    Sites.name(record, counter),
                    Sites.name(record, rest)));
  }
}
