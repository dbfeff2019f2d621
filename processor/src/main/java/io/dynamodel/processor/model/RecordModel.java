package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user's record and the mapper that it gets.
 *
 * @param mapper the generated mapper
 * @param variable a name for a parameter that holds one: no keyword, and not {@code id}
 * @param tag what tells it from the other records of a sealed document or model
 * @param keys the templates of keys that its mapper fills
 * @param attributeNames the constant for the names of all attributes, if a component needs it
 * @param components in order of declaration
 */
public record RecordModel(
    Origin origin,
    ClassName mapper,
    String variable,
    Optional<TypeTag> tag,
    Optional<TemplateKeys> keys,
    Optional<String> attributeNames,
    List<Component> components) {

  public RecordModel {
    components = List.copyOf(components);
  }

  /** The record. */
  public ClassName type() {
    return origin.type();
  }

  /** The components that are attributes: all but the one that holds the unmapped ones. */
  public List<Component> attributes() {
    return components.stream()
        .filter(component -> component.role() != Component.Role.UNMAPPED)
        .toList();
  }

  /** The components that are stored under their own names. */
  public List<Component> stored() {
    return attributes().stream()
        .filter(component -> component.role() != Component.Role.KEY_PART_ALONE)
        .toList();
  }

  /** The stored names of all that it maps. */
  public List<String> mappedNames() {
    return Stream.of(
            tag.stream().map(TypeTag::attribute),
            keys.stream().flatMap(each -> each.attributes().stream()),
            attributes().stream().map(Component::attribute))
        .flatMap(names -> names)
        .toList();
  }

  /** The same, whose mapper fills keys. */
  RecordModel withKeys(Optional<TemplateKeys> templates) {
    return new RecordModel(origin, mapper, variable, tag, templates, attributeNames, components);
  }

  /** The generated record {@code part} that holds some of the components. */
  RecordModel partOf(ClassName part, List<Component> held) {
    return new RecordModel(
        new Origin(part, origin.visible(), origin.shadowed(), origin.suppressed()),
        mapper,
        "item",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        held);
  }

  /**
   * The keys of an item that are made of several components.
   *
   * @param constants the class whose schema says how
   * @param attributes the stored names of the key attributes
   */
  public record TemplateKeys(ClassName constants, List<String> attributes) {
    public TemplateKeys {
      attributes = List.copyOf(attributes);
    }
  }
}
