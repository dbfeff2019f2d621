package io.dynamodel.processor.validation;

import static io.dynamodel.processor.model.ComponentDeclaration.Mark.PARTITION_KEY;
import static io.dynamodel.processor.model.ComponentDeclaration.Mark.SORT_KEY;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A model has one partition key, and at most one sort key beside it. */
final class KeyRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    if (record.outline().table().isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    several(record, PARTITION_KEY, TableMessages::severalPartitionKeys).ifPresent(problems::add);
    several(record, SORT_KEY, TableMessages::severalSortKeys).ifPresent(problems::add);
    missing(record).ifPresent(problems::add);
    record.components().stream()
        .filter(component -> component.has(PARTITION_KEY) && component.has(SORT_KEY))
        .map(component -> both(record, component))
        .forEach(problems::add);
    return problems;
  }

  /** The message that several components have a mark, though only one may have it. */
  interface Several {
    Problem at(Site site, String record, String components);
  }

  /** The problem that several components have a mark, at the second of them. */
  static Optional<Problem> several(RecordDeclaration record, Mark mark, Several message) {
    List<ComponentDeclaration> marked = marked(record, mark);
    if (marked.size() < 2) {
      return Optional.empty();
    }
    String names =
        marked.stream().map(ComponentDeclaration::name).collect(Collectors.joining(", "));
    return Optional.of(message.at(Sites.of(record, marked.get(1)), Sites.name(record), names));
  }

  private static Optional<Problem> missing(RecordDeclaration record) {
    if (!record.partition().isEmpty() || isOfModel(record)) {
      return Optional.empty();
    }
    return marked(record, SORT_KEY).stream()
        .findFirst()
        .map(sort -> alone(record, sort))
        .or(() -> Optional.of(none(record)));
  }

  /** Whether no record of a sealed model has a partition key: that is a mistake of the model. */
  private static boolean isOfModel(RecordDeclaration record) {
    return !record.siblings().isEmpty()
        && record.siblings().stream().allMatch(sibling -> sibling.partition().isEmpty());
  }

  private static Problem alone(RecordDeclaration record, ComponentDeclaration sort) {
    return TableMessages.sortKeyAlone(Sites.of(record, sort), Sites.name(record), sort.name());
  }

  private static Problem none(RecordDeclaration record) {
    return TableMessages.noPartitionKey(Sites.of(record), Sites.name(record));
  }

  private static Problem both(RecordDeclaration record, ComponentDeclaration component) {
    return TableMessages.partitionAndSortKey(
        Sites.of(record, component), Sites.name(record, component));
  }

  private static List<ComponentDeclaration> marked(RecordDeclaration record, Mark mark) {
    return record.components().stream().filter(component -> component.has(mark)).toList();
  }
}
