package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an index includes are attributes that it would not have anyway. */
final class IncludeRule implements Rule {
  private static final String INCLUDE = "include";

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .flatMap(index -> check(record, index))
        .toList();
  }

  private static Stream<Problem> check(RecordDeclaration record, IndexDeclaration index) {
    boolean includes = index.projection() == IndexProjection.INCLUDE;
    if (includes == index.include().isEmpty()) {
      return Stream.of(includes ? nothing(index) : withoutProjection(index));
    }
    return IntStream.range(0, index.included().size())
        .boxed()
        .flatMap(position -> check(record, index, position).stream());
  }

  private static Problem nothing(IndexDeclaration index) {
    return IndexMessages.nothingIncluded(Sites.of(index, "projection"), index.name());
  }

  private static Problem withoutProjection(IndexDeclaration index) {
    return IndexMessages.includeWithoutProjection(
        Sites.of(index, INCLUDE), index.name(), index.projection().name());
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, int position) {
    String name = index.included().get(position);
    if (index.included().indexOf(name) < position) {
      return Optional.of(
          IndexMessages.repeatedIncluded(Sites.of(index, INCLUDE, position), index.name(), name));
    }
    return record
        .component(name)
        .map(component -> check(record, index, position, component))
        .orElseGet(() -> Optional.of(unknown(record, index, position, name)));
  }

  private static Optional<Problem> check(
      RecordDeclaration record,
      IndexDeclaration index,
      int position,
      ComponentDeclaration component) {
    if (component.has(Mark.UNMAPPED)) {
      return Optional.of(
          IndexMessages.includedUnmapped(
              Sites.of(index, INCLUDE, position), index.name(), Sites.name(record, component)));
    }
    return isKey(index, component)
        ? Optional.of(
            IndexMessages.includedKey(
                Sites.of(index, INCLUDE, position),
                index.name(),
                component.name(),
                component.role().isKey() ? "table" : "index"))
        : Optional.empty();
  }

  private static Problem unknown(
      RecordDeclaration record, IndexDeclaration index, int position, String name) {
    List<ComponentDeclaration> candidates =
        record.components().stream()
            .filter(component -> !isKey(index, component) && !component.has(Mark.UNMAPPED))
            .toList();
    return IndexMessages.unknownIncluded(
        Sites.of(index, INCLUDE, position),
        Sites.name(record),
        index.name(),
        name,
        candidates.isEmpty() ? "Remove it." : MeantComponent.instead(name, candidates));
  }

  private static boolean isKey(IndexDeclaration index, ComponentDeclaration component) {
    return component.role().isKey() || index.hasKey(component.name());
  }
}
