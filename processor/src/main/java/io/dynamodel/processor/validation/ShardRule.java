package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.KeyParts;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A partition key that is spread has a part for the shard, and something that chooses it. */
final class ShardRule implements Rule {
  private static final int MIN = 2;
  private static final int MAX = 100;
  private static final TypeName TYPE = ClassName.get(Integer.class);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return TemplateUse.readable(record)
        .filter(use -> use.declaration().shards() != 0 && use.key().equals("partition key"))
        .flatMap(ShardRule::check)
        .toList();
  }

  private static Stream<Problem> check(TemplateUse use) {
    int shards = use.declaration().shards();
    if (shards < MIN || shards > MAX) {
      return Stream.of(
          TemplateMessages.shardsRange(use.site("shards"), use.owner(), Integer.toString(shards)));
    }
    if (use.template().parts().stream().noneMatch(use.declaration()::isShard)) {
      return Stream.of(noPart(use));
    }
    return use.index().isPresent() ? Stream.empty() : choice(use).stream();
  }

  private static Problem noPart(TemplateUse use) {
    Problem problem = TemplateMessages.noShardPart(use.site(), use.text());
    return TemplateUse.readable(use.record())
        .filter(other -> other.index().equals(use.index()))
        .filter(TemplateUse::hasShardInSortKey)
        .findFirst()
        .map(other -> problem.causedBy(other.at(KeyParts.SHARD)))
        .orElse(problem);
  }

  /** The shard of an item in an index follows from its key in the table. */
  private static Optional<Problem> choice(TemplateUse use) {
    RecordDeclaration record = use.record();
    return record
        .component(KeyParts.SHARD)
        .map(shard -> type(record, shard))
        .orElseGet(
            () ->
                record.sort().isEmpty()
                    ? Optional.of(
                        TemplateMessages.shardsWithoutSortKey(
                            use.site("shards"), Sites.name(record)))
                    : Optional.empty());
  }

  private static Optional<Problem> type(RecordDeclaration record, ComponentDeclaration shard) {
    return shard
        .storage()
        .filter(storage -> !canBeFilled(shard, storage))
        .map(
            storage ->
                TemplateMessages.shardType(
                    Sites.of(record, shard),
                    Sites.name(record, shard),
                    DeclaredText.of(shard, storage)));
  }

  private static boolean canBeFilled(ComponentDeclaration shard, Storage storage) {
    return shard.declaredType().equals(TYPE) && storage.presence() == Presence.NULLABLE;
  }
}
