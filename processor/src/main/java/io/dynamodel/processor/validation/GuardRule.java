package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.UniqueMessages;
import io.dynamodel.processor.language.KeyTexts;
import io.dynamodel.processor.language.KeyTexts.Piece;
import io.dynamodel.processor.language.Texts;
import io.dynamodel.processor.model.ItemKeys;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In a table with unique values, no item has a key that is kept for them. */
final class GuardRule implements Rule {
  private static final KeyTexts GUARDS =
      new KeyTexts(List.of(Piece.literal("#UNIQUE#"), Piece.part("value", Texts.any())));

  @Override
  public List<Problem> check(RecordDeclaration record) {
    boolean unique =
        Stream.concat(Stream.of(record), record.siblings().stream())
            .anyMatch(type -> !UniqueRule.uniques(type).isEmpty());
    return TemplateUse.readable(record)
        .filter(use -> unique && use.index().isEmpty() && use.key().equals("partition key"))
        .filter(use -> !beginsWithAnyText(use))
        .flatMap(use -> check(use).stream())
        .toList();
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
}
