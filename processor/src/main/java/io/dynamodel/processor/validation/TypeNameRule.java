package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.ModelMessages;
import io.dynamodel.processor.diagnostics.NameMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedModel;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record's type name is a name, and no component has its place. */
final class TypeNameRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.typeName().stream()
        .flatMap(name -> Stream.concat(empty(record, name), components(record)))
        .toList();
  }

  private static Stream<Problem> empty(RecordDeclaration record, String name) {
    Site site = new Site.AnnotationMember(record.outline().type(), "TypeName", 0, "value");
    return name.isEmpty()
        ? Stream.of(ModelMessages.emptyTypeName(site, Sites.name(record)))
        : Stream.empty();
  }

  private static Stream<Problem> components(RecordDeclaration record) {
    Optional<String> attribute = attribute(record);
    return record.components().stream()
        .filter(component -> Optional.of(component.attribute()).equals(attribute))
        .map(
            component ->
                NameMessages.typeAttribute(
                    Sites.of(record, component),
                    Sites.name(record, component),
                    component.attribute()));
  }

  /** Where the type name is stored; empty in a table that has none. */
  private static Optional<String> attribute(RecordDeclaration record) {
    return record.outline().table().isPresent()
        ? record.outline().table().flatMap(TableDeclaration::typeAttribute)
        : Optional.of(SealedModel.TYPE_ATTRIBUTE);
  }
}
