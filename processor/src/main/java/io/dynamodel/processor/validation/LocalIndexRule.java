package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** A local index gives the items of a partition, which are in an order already, another one. */
final class LocalIndexRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .filter(IndexDeclaration::isLocal)
        .flatMap(index -> check(record, index))
        .toList();
  }

  private static Stream<Problem> check(RecordDeclaration record, IndexDeclaration index) {
    return record.sort().isEmpty()
        ? Stream.of(
            IndexMessages.localWithoutSortKey(
                Sites.of(index, ""), index.name(), Sites.name(record)))
        : IndexKeyPart.of(index).flatMap(part -> check(record, part));
  }

  private static Stream<Problem> check(RecordDeclaration record, IndexKeyPart sort) {
    return record.component(sort.name()).stream()
        .map(ComponentDeclaration::role)
        .filter(Role::isKey)
        .map(
            role ->
                IndexMessages.localSortKey(
                    sort.site(), sort.index().name(), sort.name(), name(role)));
  }

  private static String name(Role role) {
    return role == Role.PARTITION_KEY ? "partition key" : "own sort key";
  }
}
