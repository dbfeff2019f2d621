package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexScope;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table has no more local indexes than DynamoDB lets it have, and its indexes include no more
 * than they may. How many global indexes there may be is a quota that AWS raises on request.
 */
final class IndexLimitsRule implements Rule {
  private static final int LOCAL = 5;
  private static final int INCLUDED = 100;

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(indexes -> check(record, indexes))
        .toList();
  }

  private static Stream<Problem> check(RecordDeclaration record, List<IndexDeclaration> indexes) {
    return Stream.of(local(record, indexes), included(record, indexes)).flatMap(Optional::stream);
  }

  private static Optional<Problem> local(RecordDeclaration record, List<IndexDeclaration> indexes) {
    List<IndexDeclaration> all =
        indexes.stream().filter(index -> index.scope() == IndexScope.LOCAL).toList();
    return all.size() <= LOCAL
        ? Optional.empty()
        : Optional.of(
            IndexMessages.manyLocalIndexes(
                Sites.of(all.get(LOCAL), ""), Sites.name(record), Integer.toString(all.size())));
  }

  /** At the index that includes one too many. */
  private static Optional<Problem> included(
      RecordDeclaration record, List<IndexDeclaration> indexes) {
    int sum = 0;
    Optional<IndexDeclaration> first = Optional.empty();
    for (IndexDeclaration index : indexes) {
      sum += index.included().size();
      first = first.isEmpty() && sum > INCLUDED ? Optional.of(index) : first;
    }
    String all = Integer.toString(sum);
    return first.map(
        index -> IndexMessages.manyIncluded(Sites.of(index, "include"), Sites.name(record), all));
  }
}
