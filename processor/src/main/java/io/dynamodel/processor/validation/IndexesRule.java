package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.SealedMessages;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.KeyShape;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An index that several types of a table have is declared alike in all of them. */
final class IndexesRule {
  private IndexesRule() {}

  static Stream<Problem> check(RecordDeclaration record, List<RecordDeclaration> before) {
    return indexes(record)
        .filter(index -> index.declaredOn().equals(record.outline().type()))
        .flatMap(index -> check(record, index, before).stream());
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, List<RecordDeclaration> before) {
    return before.stream()
        .flatMap(
            other ->
                indexes(other)
                    .filter(same -> same.name().equals(index.name()))
                    .flatMap(same -> check(record, index, other, same)))
        .findFirst();
  }

  private static Stream<Problem> check(
      RecordDeclaration record,
      IndexDeclaration index,
      RecordDeclaration other,
      IndexDeclaration same) {
    List<String> own = aspects(record, index);
    List<String> others = aspects(other, same);
    return Stream.iterate(0, aspect -> aspect < own.size(), aspect -> aspect + 1)
        .filter(aspect -> !own.get(aspect).equals(others.get(aspect)))
        .limit(1)
        .map(
            aspect ->
                SealedMessages.otherIndex(
                    Sites.of(index, "name"),
                    index.name(),
                    own.get(aspect) + " in " + Sites.name(record),
                    others.get(aspect) + " in " + Sites.name(other)));
  }

  private static List<String> aspects(RecordDeclaration record, IndexDeclaration index) {
    return List.of(
        "the scope " + index.scope().name().toLowerCase(Locale.ROOT),
        "the partition key " + KeyShape.text(record, index.partition()),
        index.sort().isEmpty()
            ? "no sort key"
            : "the sort key " + KeyShape.text(record, index.sort()),
        "the projection " + index.projection());
  }

  private static Stream<IndexDeclaration> indexes(RecordDeclaration record) {
    return record.outline().table().stream().map(TableDeclaration::indexes).flatMap(List::stream);
  }
}
