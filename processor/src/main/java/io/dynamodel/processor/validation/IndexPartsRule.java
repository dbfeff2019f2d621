package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of an index have as many parts as DynamoDB takes, each of them once. */
final class IndexPartsRule implements Rule {
  private static final int PARTS = 4;

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .flatMap(IndexPartsRule::check)
        .toList();
  }

  private static Stream<Problem> check(IndexDeclaration index) {
    return Stream.of(
            none(index).stream(),
            many(index, IndexKeyPart.PARTITION).stream(),
            many(index, IndexKeyPart.SORT).stream(),
            IndexKeyPart.of(index).flatMap(part -> again(part).stream()))
        .flatMap(problems -> problems);
  }

  private static Optional<Problem> none(IndexDeclaration index) {
    return index.isLocal() || !index.partition().isEmpty()
        ? Optional.empty()
        : Optional.of(
            IndexMessages.noKeyPart(Sites.of(index, IndexKeyPart.PARTITION), index.name()));
  }

  private static Optional<Problem> many(IndexDeclaration index, String member) {
    int parts = IndexKeyPart.names(index, member).size();
    return parts <= PARTS
        ? Optional.empty()
        : Optional.of(
            IndexMessages.manyKeyParts(
                Sites.of(index, member, PARTS),
                index.name(),
                member + " key",
                Integer.toString(parts)));
  }

  private static Optional<Problem> again(IndexKeyPart part) {
    if (part.isRepeated()) {
      return Optional.of(
          IndexMessages.repeatedKeyPart(part.site(), part.index().name(), part.name(), part.key()));
    }
    return part.isInBoth()
        ? Optional.of(IndexMessages.indexKeysEqual(part.site(), part.index().name(), part.name()))
        : Optional.empty();
  }
}
