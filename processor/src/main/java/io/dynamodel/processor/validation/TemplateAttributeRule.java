package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TemplateMessages;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The attribute of a template holds what the template says, and nothing else. */
final class TemplateAttributeRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Map<String, TemplateUse> first = new HashMap<>();
    return TemplateUse.of(record)
        .filter(use -> !use.declaration().attribute().isEmpty() && !use.text().isEmpty())
        .flatMap(use -> check(use, first).stream())
        .toList();
  }

  private static Optional<Problem> check(TemplateUse use, Map<String, TemplateUse> first) {
    TemplateUse other = first.putIfAbsent(use.declaration().attribute(), use);
    if (other == null) {
      return taken(use);
    }
    if (other.index().equals(use.index())) {
      return Optional.of(
          TemplateMessages.oneAttributeForBoth(
              use.declaration().attributeSite(), use.owner(), use.declaration().attribute()));
    }
    return isSame(use, other)
        ? Optional.empty()
        : Optional.of(
            TemplateMessages.twoTemplates(
                use.declaration().attributeSite(),
                Sites.name(use.record()),
                use.declaration().attribute(),
                described(use),
                described(other)));
  }

  private static boolean isSame(TemplateUse use, TemplateUse other) {
    return use.text().equals(other.text())
        && use.declaration().escaped() == other.declaration().escaped()
        && use.declaration().shards() == other.declaration().shards();
  }

  private static String described(TemplateUse use) {
    int shards = use.declaration().shards();
    return "\"%s\"%s%s"
        .formatted(
            use.text(),
            use.declaration().escaped() ? "" : " with Escaping.NONE",
            shards == 0 ? "" : " with " + shards + " shards");
  }

  private static Optional<Problem> taken(TemplateUse use) {
    return holders(use)
        .findFirst()
        .map(
            holder ->
                TemplateMessages.templateAttributeTaken(
                    use.declaration().attributeSite(), use.declaration().attribute(), holder));
  }

  private static Stream<String> holders(TemplateUse use) {
    String attribute = use.declaration().attribute();
    RecordDeclaration record = use.record();
    Stream<String> components =
        record.components().stream()
            .filter(component -> !component.has(Mark.UNMAPPED))
            .filter(component -> component.attribute().equals(attribute))
            .map(component -> Sites.name(record, component));
    Stream<String> type =
        record.outline().table().flatMap(TableDeclaration::typeAttribute).stream()
            .filter(attribute::equals)
            .map(name -> "the type name");
    return Stream.concat(components, type);
  }

  /** Whether a component is no attribute of its own, but only a part of the table's key. */
  static boolean isUnstored(RecordDeclaration record, ComponentDeclaration component) {
    List<TemplateUse> uses =
        TemplateUse.readable(record)
            .filter(use -> use.index().isEmpty() && use.components().anyMatch(component::equals))
            .toList();
    return !uses.isEmpty() && uses.stream().noneMatch(use -> use.declaration().storesParts());
  }
}
