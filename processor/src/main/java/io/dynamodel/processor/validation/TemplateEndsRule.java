package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ItemKeys;
import io.dynamodel.processor.model.KeyParts;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Storage;
import io.dynamodel.processor.model.Template.Literal;
import io.dynamodel.processor.model.Template.Part;
import io.dynamodel.processor.model.Template.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each part of a template ends where its width or a literal says so. */
final class TemplateEndsRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return TemplateUse.readable(record)
        .flatMap(use -> Stream.concat(ends(use), constants(use)))
        .toList();
  }

  private static Stream<Problem> ends(TemplateUse use) {
    List<Piece> pieces = use.template().pieces();
    return IntStream.range(1, pieces.size())
        .filter(index -> pieces.get(index - 1) instanceof Part)
        .mapToObj(index -> end(use, (Part) pieces.get(index - 1), pieces.get(index)))
        .flatMap(Optional::stream);
  }

  // Of several parts in a row, the first two have the message.
  private static Optional<Problem> end(TemplateUse use, Part part, Piece next) {
    if (next instanceof Part after) {
      return hasOpenEnd(use, part)
          ? Optional.of(
              TemplateMessages.adjacentParts(
                      use.at("{}{}"), use.text(), part.component(), after.component())
                  .causedBy(use.at(part)))
          : Optional.empty();
    }
    String literal = ((Literal) next).text();
    return use.declaration().escaped() && !literal.startsWith("#")
        ? Optional.of(TemplateMessages.literalNeedsNone(use.at(literal), use.text(), literal))
        : Optional.empty();
  }

  // Of a component that can be no part, nothing is known.
  private static boolean hasOpenEnd(TemplateUse use, Part part) {
    if (use.declaration().isShard(part)) {
      return true;
    }
    return part.digits().isEmpty()
        && storage(use, part)
            .filter(storage -> KeyParts.canBe(storage.type()))
            .filter(storage -> !KeyParts.isFixed(storage.type()))
            .isPresent();
  }

  private static Optional<Storage> storage(TemplateUse use, Part part) {
    return use.record().component(part.component()).flatMap(ComponentDeclaration::storage);
  }

  /** In a table of one type, nothing follows the last part of a key, so it may hold anything. */
  private static Stream<Problem> constants(TemplateUse use) {
    if (use.declaration().escaped()) {
      return Stream.empty();
    }
    String separators = ItemKeys.of(use.record()).separators(use.declaration().attribute());
    List<Piece> pieces = use.template().pieces();
    boolean sealed = use.record().outline().sealed().isPresent();
    return pieces.stream()
        .limit(sealed ? pieces.size() : pieces.size() - 1L)
        .filter(Part.class::isInstance)
        .distinct()
        .flatMap(part -> constant(use, (Part) part, separators).stream());
  }

  private static Optional<Problem> constant(TemplateUse use, Part part, String separators) {
    return storage(use, part).stream()
        .flatMap(storage -> KeyParts.constants(storage.type()).stream())
        .flatMap(constant -> held(constant, separators).map(end -> held(use, part, constant, end)))
        .findFirst();
  }

  private static Stream<String> held(String constant, String separators) {
    return separators.codePoints().mapToObj(Character::toString).filter(constant::contains);
  }

  private static Problem held(TemplateUse use, Part part, String constant, String separator) {
    String component = Sites.name(use.record()) + "." + part.component();
    return TemplateMessages.separatorInConstant(
        use.at(part), use.text(), component, constant, separator);
  }
}
