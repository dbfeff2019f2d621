package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record as it is declared: a record indeed, but otherwise with all its mistakes.
 *
 * @param outline its names and what the annotations on the type say
 * @param typeName its {@code @TypeName}, if it is a record of a sealed document or model
 * @param shadowed simple names of {@code java.lang} that types of the record's package hide
 * @param suppressed warnings that any use of the user's types would cause
 * @param components in order of declaration
 * @param siblings the other records of its sealed model, by name; they have none themselves
 */
public record RecordDeclaration(
    Outline outline,
    Optional<String> typeName,
    List<String> shadowed,
    List<String> suppressed,
    List<ComponentDeclaration> components,
    List<RecordDeclaration> siblings)
    implements Declaration {
  public RecordDeclaration {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    components = List.copyOf(components);
    siblings = List.copyOf(siblings);
  }

  /** The same, which knows the other records of its sealed model. */
  RecordDeclaration withSiblings(List<RecordDeclaration> family) {
    return new RecordDeclaration(
        outline,
        typeName,
        shadowed,
        suppressed,
        components,
        family.stream().filter(record -> !record.outline.type().equals(outline.type())).toList());
  }

  /** The component of that name. */
  public Optional<ComponentDeclaration> component(String name) {
    return components.stream().filter(component -> component.name().equals(name)).findFirst();
  }

  /** Where its partition key comes from: one source, unless there is a mistake. */
  public List<KeySourceDeclaration> partition() {
    return sources(Mark.PARTITION_KEY, TableDeclaration::partition);
  }

  /** Where its sort key comes from: one source at most, unless there is a mistake. */
  public List<KeySourceDeclaration> sort() {
    return sources(Mark.SORT_KEY, TableDeclaration::sort);
  }

  /** Whether a component is the table's partition key or sort key, or a part of one. */
  public boolean isKey(ComponentDeclaration component) {
    return Stream.concat(partition().stream(), sort().stream())
        .flatMap(KeySourceDeclaration::components)
        .anyMatch(component.name()::equals);
  }

  private List<KeySourceDeclaration> sources(
      Mark mark, Function<TableDeclaration, Optional<KeyTemplateDeclaration>> template) {
    Stream<KeySourceDeclaration> marked =
        components.stream()
            .filter(component -> component.has(mark))
            .map(component -> new KeySourceDeclaration.OfComponent(component.name()));
    return Stream.concat(marked, outline.table().flatMap(template).stream()).toList();
  }

  @Override
  public Set<ClassName> uses() {
    Stream<ClassName> items = outline.itemProjections().stream();
    return Stream.of(
            UsedTypes.of(this).stream(),
            items.flatMap(item -> Stream.of(item, GeneratedNames.of(item).projection())),
            outline.sealed().stream())
        .flatMap(used -> used)
        .collect(Collectors.toSet());
  }
}
