package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as it is declared: a record indeed, but otherwise with all its mistakes.
 *
 * @param outline its names and what the annotations on the type say
 * @param typeName its {@code @TypeName}, if it is a record of a sealed document
 * @param shadowed simple names of {@code java.lang} that types of the record's package hide
 * @param suppressed warnings that any use of the user's types would cause
 * @param components in order of declaration
 */
public record RecordDeclaration(
    Outline outline,
    Optional<String> typeName,
    List<String> shadowed,
    List<String> suppressed,
    List<ComponentDeclaration> components)
    implements Declaration {
  public RecordDeclaration {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    components = List.copyOf(components);
  }

  /** The component of that name. */
  public Optional<ComponentDeclaration> component(String name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }

  @Override
  public Set<ClassName> uses() {
    Stream<ClassName> items = outline.itemProjections().stream();
    return Stream.concat(
            UsedTypes.of(this).stream(),
            items.flatMap(item -> Stream.of(item, GeneratedNames.of(item).projection())))
        .collect(Collectors.toSet());
  }
}
