package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.KeySourceDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key is made of a template or of components; one of the table differs from item to item. */
final class KeySourceRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Stream<Problem> ofIndexes =
        record.outline().table().stream()
            .flatMap(table -> table.indexes().stream())
            .flatMap(KeySourceRule::check);
    return Stream.of(
            check(record, Mark.PARTITION_KEY, "partition key", record.partition()),
            check(record, Mark.SORT_KEY, "sort key", record.sort()),
            ofIndexes,
            constant(record))
        .flatMap(problems -> problems)
        .toList();
  }

  private static Stream<Problem> check(
      RecordDeclaration record, Mark mark, String key, List<KeySourceDeclaration> sources) {
    return record.components().stream()
        .filter(component -> component.has(mark) && hasTemplate(sources))
        .limit(1)
        .map(component -> both(record, key, component));
  }

  private static Problem both(RecordDeclaration record, String key, ComponentDeclaration other) {
    return TemplateMessages.templateAndComponent(
        Sites.of(record, other), Sites.name(record), key, other.name());
  }

  private static Stream<Problem> check(IndexDeclaration index) {
    return Stream.concat(
        check(index, IndexKeyPart.PARTITION, index.partition()).stream(),
        check(index, IndexKeyPart.SORT, index.sort()).stream());
  }

  private static Optional<Problem> check(
      IndexDeclaration index, String member, List<KeySourceDeclaration> sources) {
    return KeySourceDeclaration.componentsOf(sources).stream()
        .filter(component -> hasTemplate(sources))
        .findFirst()
        .map(
            component ->
                TemplateMessages.templateAndComponent(
                    Sites.of(index, member),
                    "The index \"" + index.name() + "\"",
                    member + " key",
                    component));
  }

  private static boolean hasTemplate(List<KeySourceDeclaration> sources) {
    return KeySourceDeclaration.templatesOf(sources).findAny().isPresent();
  }

  // In a table of several types, one of them may have a single item in a partition of its own.
  private static Stream<Problem> constant(RecordDeclaration record) {
    boolean constant =
        record.outline().sealed().isEmpty()
            && hasTemplate(record.partition())
            && Stream.concat(record.partition().stream(), record.sort().stream())
                .flatMap(KeySourceDeclaration::components)
                .findAny()
                .isEmpty()
            && TemplateUse.of(record)
                .filter(use -> use.index().isEmpty())
                .allMatch(use -> !use.text().isEmpty() && use.template().faults().isEmpty());
    return constant
        ? Stream.of(TemplateMessages.oneKey(Sites.of(record), Sites.name(record)))
        : Stream.empty();
  }
}
