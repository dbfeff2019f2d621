package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import io.dynamodel.processor.naming.MemberNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each index has a method of its own. */
final class IndexMethodRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    Set<String> names = new HashSet<>();
    Set<String> methods = new HashSet<>();
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .filter(index -> index.givenMethod().isPresent() || isGoodName(index, names))
        .flatMap(index -> check(record, index, methods).stream())
        .toList();
  }

  // A mistake in the name that a method is made from is one mistake, not two.
  private static boolean isGoodName(IndexDeclaration index, Set<String> names) {
    return ResourceNames.isValid(index.name()) && names.add(index.name());
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, Set<String> methods) {
    return index
        .method()
        .map(method -> check(record, index, method, methods))
        .orElseGet(() -> Optional.of(none(record, index)));
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, String method, Set<String> methods) {
    if (!MemberNames.isMethodName(method)) {
      return Optional.of(at(record, index, Message.INDEX_METHOD_NAME, index.name(), method));
    }
    if (MemberNames.isTableMethod(method)) {
      return Optional.of(at(record, index, Message.INDEX_METHOD_CLASH, index.name(), method));
    }
    return methods.add(method)
        ? Optional.empty()
        : Optional.of(
            at(
                record,
                index,
                Message.DUPLICATE_INDEX_METHOD,
                index.name(),
                method,
                Sites.name(record)));
  }

  private static Problem none(RecordDeclaration record, IndexDeclaration index) {
    return Message.NO_INDEX_METHOD.at(Sites.of(record, index, "name"), index.name());
  }

  private static Problem at(
      RecordDeclaration record, IndexDeclaration index, Message message, String... arguments) {
    return message.at(Sites.of(record, index, "method"), arguments);
  }
}
