package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;

/** The keys of an index are components that can be keys; absent ones keep an item out of it. */
final class IndexKeyRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .flatMap(IndexKeyPart::of)
        .flatMap(part -> check(record, part).stream())
        .toList();
  }

  private static Optional<Problem> check(RecordDeclaration record, IndexKeyPart part) {
    return record
        .component(part.name())
        .map(component -> type(record, part, component))
        .orElseGet(() -> Optional.of(unknown(record, part)));
  }

  private static Optional<Problem> type(
      RecordDeclaration record, IndexKeyPart part, ComponentDeclaration component) {
    if (component.has(Mark.UNMAPPED)) {
      return Optional.of(
          IndexMessages.indexKeyUnmapped(
              part.site(), part.index().name(), Sites.name(record, component)));
    }
    return component.storage().flatMap(storage -> type(record, part, component, storage.type()));
  }

  private static Optional<Problem> type(
      RecordDeclaration record,
      IndexKeyPart part,
      ComponentDeclaration component,
      ComponentType type) {
    // What is wrong with a key of the table is said there.
    if (type.keyRange() == KeyRange.NONE) {
      return component.role().isKey()
          ? Optional.empty()
          : Optional.of(
              IndexMessages.indexKeyType(
                      part.site(),
                      part.index().name(),
                      Sites.name(record, component),
                      TypeText.of(component.declaredType()))
                  .causedBy(Sites.of(record, component)));
    }
    return part.isSort() && component.role() != Role.SORT_KEY && SortKeyTypes.isUnordered(type)
        ? Optional.of(
            IndexMessages.indexSortKeyOrder(
                part.site(),
                part.index().name(),
                Sites.name(record, component),
                TypeText.of(component.declaredType()),
                SortKeyTypes.instead(type)))
        : Optional.empty();
  }

  private static Problem unknown(RecordDeclaration record, IndexKeyPart part) {
    return IndexMessages.unknownKey(
        part.site(),
        Sites.name(record),
        part.index().name(),
        part.name(),
        MeantComponent.instead(part.name(), record.components()));
  }
}
