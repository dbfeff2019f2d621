package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.IndexProjection;
import io.dynamodel.processor.model.ItemProjection;
import io.dynamodel.processor.model.KeySourceDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type that an index names for its items is a projection of what the index holds. */
final class ItemProjectionRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .flatMap(index -> index.as().stream().flatMap(as -> check(record, index, as)))
        .toList();
  }

  private static Stream<Problem> check(
      RecordDeclaration record, IndexDeclaration index, ItemProjection as) {
    Site site = Sites.of(index, "as");
    if (!index.isPartial()) {
      return Stream.of(IndexMessages.itemTypeOfAll(site, index.name(), name(as.type())));
    }
    if (as.of().isEmpty()) {
      return Stream.of(
          IndexMessages.itemTypeNoProjection(
              site, index.name(), name(as.type()), Sites.name(record)));
    }
    TypeName model = as.of().orElseThrow();
    if (model.equals(record.outline().type())) {
      return isKnown(record, index) ? missing(record, index, as) : Stream.empty();
    }
    return Stream.of(
        IndexMessages.itemTypeOfOther(
            site, index.name(), name(as.type()), name(model), Sites.name(record)));
  }

  // What is missing, or has an unknown name, may be meant for what the items have.
  private static boolean isKnown(RecordDeclaration record, IndexDeclaration index) {
    boolean includesNothing =
        index.projection() == IndexProjection.INCLUDE && index.include().isEmpty();
    boolean lacksKey = record.partition().isEmpty() || (index.isLocal() && record.sort().isEmpty());
    return !includesNothing
        && !lacksKey
        && Stream.of(record.partition(), record.sort(), index.partition(), index.sort())
            .flatMap(KeySourceDeclaration::templatesOf)
            .noneMatch(template -> template.template().text().isEmpty())
        && index.included().stream().allMatch(name -> record.component(name).isPresent());
  }

  // A component that the model does not have, or not as an attribute, is the projection's mistake.
  private static Stream<Problem> missing(
      RecordDeclaration record, IndexDeclaration index, ItemProjection as) {
    return as.components().stream()
        .flatMap(name -> record.component(name).stream())
        .filter(component -> !component.has(Mark.UNMAPPED))
        .flatMap(component -> missing(record, index, as, component).stream());
  }

  private static Optional<Problem> missing(
      RecordDeclaration record,
      IndexDeclaration index,
      ItemProjection as,
      ComponentDeclaration component) {
    Site site = new Site.Within(Sites.of(index, "as"), component.name());
    String type = name(as.type());
    if (!holds(record, index, component)) {
      return Optional.of(
          IndexMessages.itemTypeComponent(site, index.name(), type, component.name()));
    }
    return as.parts().contains(component.name())
        ? Optional.of(
            IndexMessages.itemTypePart(
                site, index.name(), type, component.name(), TypeText.of(component.declaredType())))
        : Optional.empty();
  }

  // Parts of keys are read from the keys.
  private static boolean holds(
      RecordDeclaration record, IndexDeclaration index, ComponentDeclaration component) {
    return record.isKey(component)
        || Stream.concat(index.partition().stream(), index.sort().stream())
            .flatMap(KeySourceDeclaration::components)
            .anyMatch(component.name()::equals)
        || index.included().contains(component.name());
  }

  private static String name(TypeName type) {
    return type instanceof ClassName name ? TypeText.simple(name) : TypeText.of(type);
  }
}
