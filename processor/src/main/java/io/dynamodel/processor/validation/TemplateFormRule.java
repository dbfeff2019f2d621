package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Template.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A template has an attribute, and a text that can be read. */
final class TemplateFormRule implements Rule {
  private static final int NAME_BYTES = 255;

  @Override
  public List<Problem> check(RecordDeclaration record) {
    return TemplateUse.of(record).flatMap(TemplateFormRule::check).toList();
  }

  private static Stream<Problem> check(TemplateUse use) {
    String attribute = use.declaration().attribute();
    if (use.text().isEmpty()) {
      return Stream.of(attribute.isEmpty() ? nothing(use) : noTemplate(use));
    }
    Optional<Problem> ofAttribute =
        attribute.isEmpty() ? Optional.of(noAttribute(use)) : length(use, attribute);
    Optional<Problem> ofText = use.template().faults().stream().findFirst().map(f -> fault(use, f));
    return Stream.of(ofAttribute, ofText).flatMap(Optional::stream);
  }

  private static Problem nothing(TemplateUse use) {
    return TemplateMessages.emptyKey(
        use.site(), use.declaration().site().annotation(), Sites.name(use.record()));
  }

  private static Problem noTemplate(TemplateUse use) {
    return TemplateMessages.noTemplate(
        use.declaration().attributeSite(),
        use.declaration().attribute(),
        use.declaration().site().member());
  }

  private static Problem noAttribute(TemplateUse use) {
    return TemplateMessages.noKeyAttribute(
        use.site(), use.text(), use.declaration().attributeSite().member());
  }

  private static Optional<Problem> length(TemplateUse use, String attribute) {
    int bytes = attribute.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= NAME_BYTES
        ? Optional.empty()
        : Optional.of(
            NameMessages.longAttributeName(
                use.declaration().attributeSite(),
                "the template \"" + use.text() + "\"",
                Integer.toString(bytes)));
  }

  private static Problem fault(TemplateUse use, Fault fault) {
    return switch (fault.kind()) {
      case BRACE -> TemplateMessages.singleBrace(use.site(), use.text(), fault.text());
      case NO_NAME -> TemplateMessages.namelessPart(use.site(), use.text());
      case FORMAT -> TemplateMessages.partFormat(use.site(), use.text(), fault.text());
    };
  }
}
