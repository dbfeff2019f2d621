package io.dynamodel.processor.model;

import io.dynamodel.processor.model.Component.Role;
import java.util.List;
import java.util.stream.Stream;

/** What the components of a record are to the templates of its table's key. */
final class KeyRoles {
  private final List<KeyTemplateDeclaration> templates;

  private KeyRoles(List<KeyTemplateDeclaration> templates) {
    this.templates = templates;
  }

  static KeyRoles of(RecordDeclaration record) {
    return new KeyRoles(
        record.outline().table().stream().flatMap(TableDeclaration::templates).toList());
  }

  /** What a component is to its table. */
  Role of(ComponentDeclaration component) {
    List<KeyTemplateDeclaration> of = with(component.name()).toList();
    if (of.isEmpty() || component.role() != Role.PLAIN) {
      return component.role();
    }
    return of.stream().anyMatch(KeyTemplateDeclaration::storesParts)
        ? Role.KEY_PART
        : Role.KEY_PART_ALONE;
  }

  /** The stored names from which a component can be read: its own, and those of keys. */
  Stream<String> attributes(Component component) {
    Stream<String> own =
        component.role() == Role.KEY_PART_ALONE ? Stream.empty() : Stream.of(component.attribute());
    return Stream.concat(own, with(component.name()).map(KeyTemplateDeclaration::attribute));
  }

  private Stream<KeyTemplateDeclaration> with(String component) {
    return templates.stream().filter(template -> template.components().anyMatch(component::equals));
  }
}
