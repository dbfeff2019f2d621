package io.dynamodel.processor.model;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.KeySourceDeclaration.OfComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the key of a record has to be the same in all types of a table.
 *
 * @param key the attributes, and what they are stored as: {@code PK (S), SK (S)}
 * @param parts what a query asks for: the parts of the partition key with their types and formats
 */
public record KeyShape(String key, List<Part> parts) {
  public KeyShape {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a partition key.
   *
   * @param type as the component has it
   * @param format how it is written
   */
  public record Part(String name, TypeName type, String format) {}

  /** That of a record. */
  public static KeyShape of(RecordDeclaration record) {
    return new KeyShape(
        text(record, Stream.concat(record.partition().stream(), record.sort().stream()).toList()),
        record.partition().stream().flatMap(source -> parts(record, source)).toList());
  }

  /** The attributes of the table's key. */
  public static List<String> attributes(RecordDeclaration record) {
    return Stream.concat(record.partition().stream(), record.sort().stream())
        .map(source -> attribute(record, source))
        .toList();
  }

  /** The attributes of a key, and what they are stored as: {@code PK (S), SK (S)}. */
  public static String text(RecordDeclaration record, List<KeySourceDeclaration> sources) {
    return sources.stream()
        .map(source -> attribute(record, source) + " (" + stored(record, source) + ")")
        .collect(Collectors.joining(", "));
  }

  /** The partition key as declared: its template, or the component in braces. */
  public static String partition(RecordDeclaration record) {
    return record.partition().stream()
        .map(
            source ->
                source instanceof KeyTemplateDeclaration template
                    ? template.template().text()
                    : "{" + ((OfComponent) source).name() + "}")
        .collect(Collectors.joining());
  }

  private static Stream<Part> parts(RecordDeclaration record, KeySourceDeclaration source) {
    if (source instanceof KeyTemplateDeclaration template) {
      return template.template().parts().stream()
          .map(
              part ->
                  new Part(
                      part.component(),
                      type(record, part.component()),
                      template.isShard(part) ? "" + template.shards() : part.digits().toString()));
    }
    String name = ((OfComponent) source).name();
    return Stream.of(new Part(name, type(record, name), ""));
  }

  private static TypeName type(RecordDeclaration record, String component) {
    return record
        .component(component)
        .map(ComponentDeclaration::declaredType)
        .orElse(TypeName.VOID);
  }

  private static String attribute(RecordDeclaration record, KeySourceDeclaration source) {
    return source instanceof KeyTemplateDeclaration template
        ? template.attribute()
        : record
            .component(((OfComponent) source).name())
            .map(ComponentDeclaration::attribute)
            .orElse(((OfComponent) source).name());
  }

  private static String stored(RecordDeclaration record, KeySourceDeclaration source) {
    if (source instanceof KeyTemplateDeclaration) {
      return "S";
    }
    return record
        .component(((OfComponent) source).name())
        .flatMap(ComponentDeclaration::storage)
        .map(Storage::type)
        .filter(ComponentType.Single.class::isInstance)
        .map(type -> stored(((ComponentType.Single) type).family()))
        .orElse("S");
  }

  private static String stored(Family family) {
    return switch (family) {
      case TEXT, PREFIX, VALUE -> "S";
      case NUMBER, ORDERED -> "N";
      case BINARY -> "B";
    };
  }
}
