package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.KeyParts;
import io.dynamodel.processor.model.KeySourceDeclaration;
import io.dynamodel.processor.model.KeyTemplateDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A template, and the key of a record that it is for.
 *
 * @param index the index that has the key; empty if the table has
 * @param key {@code partition key} or {@code sort key}
 */
record TemplateUse(
    RecordDeclaration record,
    KeyTemplateDeclaration declaration,
    Optional<IndexDeclaration> index,
    String key) {

  /** The templates of a record: those of the table first. */
  static Stream<TemplateUse> of(RecordDeclaration record) {
    Stream<TemplateUse> ofIndexes =
        record.outline().table().stream()
            .flatMap(table -> table.indexes().stream())
            .flatMap(index -> both(record, Optional.of(index), index.partition(), index.sort()));
    return Stream.concat(
        both(record, Optional.empty(), record.partition(), record.sort()), ofIndexes);
  }

  /** Those of them that can be looked at piece by piece. */
  static Stream<TemplateUse> readable(RecordDeclaration record) {
    return of(record).filter(TemplateUse::isReadable);
  }

  private static Stream<TemplateUse> both(
      RecordDeclaration record,
      Optional<IndexDeclaration> index,
      List<KeySourceDeclaration> partition,
      List<KeySourceDeclaration> sort) {
    return Stream.concat(
        KeySourceDeclaration.templatesOf(partition)
            .map(template -> new TemplateUse(record, template, index, "partition key")),
        KeySourceDeclaration.templatesOf(sort)
            .map(template -> new TemplateUse(record, template, index, "sort key")));
  }

  // That a key has a component, too, is a mistake of its own: one of the two has to go.
  private boolean isReadable() {
    return !declaration.attribute().isEmpty()
        && !text().isEmpty()
        && template().faults().isEmpty()
        && !hasComponent();
  }

  private boolean hasComponent() {
    boolean partition = key.equals("partition key");
    return index
        .map(of -> partition ? of.partition() : of.sort())
        .map(sources -> !KeySourceDeclaration.componentsOf(sources).isEmpty())
        .orElseGet(() -> isMarked(partition ? Mark.PARTITION_KEY : Mark.SORT_KEY));
  }

  private boolean isMarked(Mark mark) {
    return record.components().stream().anyMatch(component -> component.has(mark));
  }

  Template template() {
    return declaration.template();
  }

  String text() {
    return template().text();
  }

  /** The components that are parts, each once. */
  Stream<ComponentDeclaration> components() {
    return template().parts().stream()
        .filter(part -> !declaration.isShard(part))
        .map(Template.Part::component)
        .distinct()
        .flatMap(name -> record.component(name).stream());
  }

  /** Whether the sort key has a part that only a partition key can have. */
  boolean hasShardInSortKey() {
    return key.equals("sort key")
        && template().parts().stream().anyMatch(part -> part.component().equals(KeyParts.SHARD));
  }

  /** What has the key: {@code Order} or {@code The index "status-index"}. */
  String owner() {
    return index
        .map(declared -> "The index \"" + declared.name() + "\"")
        .orElseGet(() -> Sites.name(record));
  }

  Site site() {
    return declaration.site();
  }

  /** The place of a part in the template. */
  Site at(Template.Part part) {
    return at(part.component());
  }

  /** The place of some text in the template. */
  Site at(String text) {
    return new Site.Within(site(), text);
  }

  /** The place of another value of its annotation. */
  Site site(String member) {
    Site.AnnotationMember site = declaration.site();
    return new Site.AnnotationMember(site.type(), site.annotation(), site.position(), member);
  }
}
