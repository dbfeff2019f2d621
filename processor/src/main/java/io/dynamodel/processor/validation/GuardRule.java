package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.language.KeyTexts;
import io.dynamodel.processor.language.KeyTexts.Piece;
import io.dynamodel.processor.language.Texts;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.ItemKeys;
import io.dynamodel.processor.model.KeyRange;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In a table with unique values, keys are texts, and none is one that is kept for them. */
final class GuardRule implements Rule {
  private static final KeyTexts GUARDS =
      new KeyTexts(List.of(new Piece.Literal("#UNIQUE#"), new Piece.Part("value", Texts.any())));

  @Override
  public List<Problem> check(RecordDeclaration record) {
    boolean unique =
        Stream.concat(Stream.of(record), record.siblings().stream())
            .anyMatch(type -> !UniqueRule.uniques(type).isEmpty());
    Stream<Problem> ofTemplates =
        TemplateUse.readable(record)
            .filter(use -> unique && use.index().isEmpty() && use.key().equals("partition key"))
            .filter(use -> !beginsWithAnyText(use))
            .flatMap(use -> check(use).stream());
    Stream<Problem> ofComponents =
        UniqueRule.uniques(record).stream()
            .limit(1)
            .flatMap(value -> check(record, value).stream());
    return Stream.concat(ofTemplates, ofComponents).toList();
  }

  // Values that would begin a key like that are refused when they are written.
  private static boolean beginsWithAnyText(TemplateUse use) {
    return !use.declaration().escaped() && use.template().pieces().get(0) instanceof Template.Part;
  }

  private static Optional<Problem> check(TemplateUse use) {
    return ItemKeys.of(use.record())
        .ofTable()
        .partition()
        .shared(GUARDS)
        .map(key -> UniqueMessages.guardTemplate(use.site(), use.text(), key));
  }

  private static Optional<Problem> check(RecordDeclaration record, ComponentDeclaration unique) {
    List<ComponentDeclaration> keys =
        record.components().stream()
            .filter(component -> component.has(Mark.PARTITION_KEY))
            .toList();
    // If there are several, it is unknown which one stays.
    return keys.size() == 1 ? check(record, unique, keys.get(0)) : Optional.empty();
  }

  private static Optional<Problem> check(
      RecordDeclaration record, ComponentDeclaration unique, ComponentDeclaration key) {
    return stored(key)
        .map(
            form ->
                UniqueMessages.guardKey(
                    Sites.of(record, unique),
                    Sites.name(record, unique),
                    Sites.name(record, key),
                    form));
  }

  /** As what a key is stored, unless that is a text. */
  private static Optional<String> stored(ComponentDeclaration key) {
    return key.storage()
        .map(Storage::type)
        .filter(type -> type instanceof ComponentType.Single && type.keyRange() != KeyRange.NONE)
        .map(type -> ((ComponentType.Single) type).family())
        .filter(family -> !family.isText())
        .map(family -> family == Family.BINARY ? "bytes" : "a number");
  }
}
