package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Suggestion;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of an index are components that can be keys; absent ones keep an item out of it. */
final class IndexKeyRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .flatMap(index -> check(record, index))
        .toList();
  }

  private static Stream<Problem> check(RecordDeclaration record, IndexDeclaration index) {
    Optional<Problem> partition = key(record, index, "partition", index.partition());
    if (index.sort().filter(index.partition()::equals).isPresent()) {
      return Stream.concat(partition.stream(), Stream.of(equalKeys(record, index)));
    }
    Optional<Problem> sort = index.sort().flatMap(name -> key(record, index, "sort", name));
    return Stream.concat(partition.stream(), sort.stream());
  }

  private static Optional<Problem> key(
      RecordDeclaration record, IndexDeclaration index, String member, String name) {
    return record
        .component(name)
        .map(component -> type(record, index, member, component))
        .orElseGet(() -> Optional.of(unknown(record, index, member, name)));
  }

  private static Optional<Problem> type(
      RecordDeclaration record,
      IndexDeclaration index,
      String member,
      ComponentDeclaration component) {
    if (component.has(Mark.UNMAPPED)) {
      return Optional.of(
          Message.INDEX_KEY_UNMAPPED.at(
              Sites.of(record, index, member), index.name(), Sites.name(record, component)));
    }
    return component
        .storage()
        .flatMap(storage -> type(record, index, member, component, storage.type()));
  }

  private static Optional<Problem> type(
      RecordDeclaration record,
      IndexDeclaration index,
      String member,
      ComponentDeclaration component,
      ComponentType type) {
    // What is wrong with a key of the table is said there.
    if (type.keyRange() == KeyRange.NONE) {
      return component.role().isKey()
          ? Optional.empty()
          : Optional.of(
              Message.INDEX_KEY_TYPE.at(
                  Sites.of(record, index, member),
                  index.name(),
                  Sites.name(record, component),
                  TypeText.of(component.declaredType())));
    }
    return member.equals("sort")
            && component.role() != Role.SORT_KEY
            && SortKeyTypes.isUnordered(type)
        ? Optional.of(
            Message.INDEX_SORT_KEY_ORDER.at(
                Sites.of(record, index, member),
                index.name(),
                Sites.name(record, component),
                TypeText.of(component.declaredType()),
                SortKeyTypes.instead(type)))
        : Optional.empty();
  }

  private static Problem unknown(
      RecordDeclaration record, IndexDeclaration index, String member, String name) {
    List<String> names = record.components().stream().map(ComponentDeclaration::name).toList();
    return Message.UNKNOWN_COMPONENT.at(
        Sites.of(record, index, member),
        Sites.name(record),
        index.name(),
        name,
        Suggestion.instead(name, names));
  }

  private static Problem equalKeys(RecordDeclaration record, IndexDeclaration index) {
    return Message.INDEX_KEYS_EQUAL.at(
        Sites.of(record, index, "sort"), index.name(), index.partition());
  }
}
