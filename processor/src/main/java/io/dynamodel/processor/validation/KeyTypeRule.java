package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.List;
import java.util.Optional;

/** A table's key is of a type that DynamoDB takes as a key, and never absent. */
final class KeyTypeRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.role().isKey())
        .flatMap(component -> check(record, component).stream())
        .toList();
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration key) {
    return key.storage().flatMap(storage -> check(record, key, storage));
  }

  private static Optional<Problem> check(
      RecordDeclaration record, ComponentDeclaration key, Storage storage) {
    if (storage.type().keyRange() == KeyRange.NONE) {
      return Optional.of(
          TableMessages.keyType(
              Sites.of(record, key),
              role(key),
              Sites.name(record, key),
              TypeText.of(key.declaredType())));
    }
    if (key.role() == Role.SORT_KEY && SortKeyTypes.isUnordered(storage.type())) {
      return Optional.of(
          TableMessages.sortKeyOrder(
              Sites.of(record, key),
              Sites.name(record, key),
              TypeText.of(key.declaredType()),
              SortKeyTypes.instead(storage.type())));
    }
    return storage.presence() == Presence.REQUIRED || key.has(Mark.AUTO_ID)
        ? Optional.empty()
        : Optional.of(
            TableMessages.keyMayBeAbsent(
                Sites.of(record, key), role(key), Sites.name(record, key)));
  }

  private static String role(ComponentDeclaration key) {
    return key.role() == Role.PARTITION_KEY ? "partition key" : "sort key";
  }
}
