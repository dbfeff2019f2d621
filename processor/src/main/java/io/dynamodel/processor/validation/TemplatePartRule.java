package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.KeyParts;
import io.dynamodel.processor.model.KeySourceDeclaration;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.Template.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a template are components of the record whose values make a text. */
final class TemplatePartRule implements Rule {
  private static final List<Mark> NO_PARTS = List.of(Mark.UNMAPPED, Mark.VERSION, Mark.COUNTER);

  private static final Set<ScalarKind> TIMES_WITH_OFFSET =
      Set.of(ScalarKind.OFFSET_DATE_TIME, ScalarKind.ZONED_DATE_TIME);

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Set<String> faulty = new HashSet<>();
    return TemplateUse.readable(record).flatMap(use -> check(use, faulty)).distinct().toList();
  }

  private static Stream<Problem> check(TemplateUse use, Set<String> faulty) {
    return use.template().parts().stream()
        .filter(part -> !isShard(use, part))
        .flatMap(part -> check(use, part, faulty).stream());
  }

  /** Whether a part would put the number of the partition's shard into the table's sort key. */
  private static boolean isShardOfPartition(TemplateUse use, Part part) {
    return use.index().isEmpty()
        && part.component().equals(KeyParts.SHARD)
        && KeySourceDeclaration.templatesOf(use.record().partition())
            .anyMatch(template -> template.shards() != 0);
  }

  // That there can't be so many shards is a mistake of its own.
  private static boolean isShard(TemplateUse use, Part part) {
    return use.declaration().shards() != 0 && part.component().equals(KeyParts.SHARD);
  }

  // What is wrong with a component is said once, with a name wherever it stands.
  private static Optional<Problem> check(TemplateUse use, Part part, Set<String> faulty) {
    if (isShardOfPartition(use, part)) {
      return Optional.of(TemplateMessages.shardInSortKey(use.at(part), use.text()));
    }
    return use.record()
        .component(part.component())
        .map(
            component ->
                check(use, part, component).filter(problem -> faulty.add(component.name())))
        .orElseGet(() -> Optional.of(unknown(use, part)));
  }

  private static Optional<Problem> check(
      TemplateUse use, Part part, ComponentDeclaration component) {
    if (use.record().isKey(component) && canBeNoKey(component)) {
      return Optional.empty();
    }
    Optional<Mark> role = NO_PARTS.stream().filter(component::has).findFirst();
    if (role.isPresent()) {
      return role.map(
          mark ->
              TemplateMessages.partRole(
                      use.at(part),
                      use.text(),
                      Sites.name(use.record(), component),
                      mark.annotation())
                  .causedBy(Sites.of(use.record(), component)));
    }
    return component.storage().flatMap(storage -> check(use, part, component, storage));
  }

  /** Whether it can be no part of a table's key, which its own rule says. */
  private static boolean canBeNoKey(ComponentDeclaration component) {
    return component.has(Mark.TIME_TO_LIVE) || Mark.CHANGED.stream().anyMatch(component::has);
  }

  private static Optional<Problem> check(
      TemplateUse use, Part part, ComponentDeclaration component, Storage storage) {
    String name = Sites.name(use.record(), component);
    if (!KeyParts.canBe(storage.type())) {
      return Optional.of(
          TemplateMessages.partType(
              use.at(part),
              use.text(),
              name,
              TypeText.of(component.declaredType()),
              instead(storage.type())));
    }
    if (part.digits().isPresent() && !KeyParts.isInteger(storage.type())) {
      return Optional.of(
          TemplateMessages.paddedType(
              use.at(part), use.text(), name, TypeText.of(component.declaredType())));
    }
    return use.index().isEmpty() && mayBeAbsent(storage.presence()) && !component.has(Mark.AUTO_ID)
        ? Optional.of(TemplateMessages.partMayBeAbsent(use.at(part), use.text(), use.key(), name))
        : Optional.empty();
  }

  // A default on a key is a mistake of its own.
  private static boolean mayBeAbsent(Presence presence) {
    return presence != Presence.REQUIRED && presence != Presence.DEFAULT;
  }

  private static String instead(ComponentType type) {
    return type instanceof ComponentType.Scalar scalar && TIMES_WITH_OFFSET.contains(scalar.kind())
        ? "Use Instant."
        : "Use a type that is stored as text or exact number, such as String, Instant or long.";
  }

  private static Problem unknown(TemplateUse use, Part part) {
    String name = part.component();
    if (name.equals(KeyParts.SHARD)) {
      return use.hasShardInSortKey()
          ? TemplateMessages.shardInSortKey(use.at(part), use.text())
          : TemplateMessages.shardWithoutShards(use.at(part), use.text());
    }
    String outer = name.split("\\.", 2)[0];
    return name.contains(".") && use.record().component(outer).isPresent()
        ? TemplateMessages.nestedPart(
            use.at(part), use.text(), name, outer, Sites.name(use.record()))
        : TemplateMessages.unknownPart(
            use.at(part),
            use.text(),
            name,
            Sites.name(use.record()),
            MeantComponent.instead(name, use.record().components()));
  }
}
