package io.dynamodel.processor.model;

import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.model.TableModel.SortKey;
import io.dynamodel.processor.model.TableModel.SortPart;
import io.dynamodel.processor.naming.ConstantNames;
import io.dynamodel.processor.naming.MemberNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the keys of a table and its indexes: components and templates where names were. */
final class KeyAssembly {
  private final Function<String, Optional<KeyComponent>> components;
  private final RecordDeclaration record;
  private final QueryNames queries;
  private final ConstantNames constants;
  private final Map<String, KeyTemplate> templates = new HashMap<>();

  /**
   * Makes keys of {@code record}.
   *
   * @param components the record's, by name
   * @param constants names for the constants of templates, unlike those of components
   */
  KeyAssembly(
      RecordDeclaration record,
      Function<String, Optional<KeyComponent>> components,
      QueryNames queries,
      ConstantNames constants) {
    this.components = components;
    this.record = record;
    this.queries = queries;
    this.constants = constants;
  }

  List<KeySource> sources(List<KeySourceDeclaration> declared) {
    return declared.stream().map(this::source).toList();
  }

  private KeySource source(KeySourceDeclaration declared) {
    return declared instanceof KeyTemplateDeclaration template
        ? templates.computeIfAbsent(template.attribute(), attribute -> template(template))
        : component(((KeySourceDeclaration.OfComponent) declared).name());
  }

  private KeyComponent component(String name) {
    return components.apply(name).orElseThrow();
  }

  private KeyTemplate template(KeyTemplateDeclaration declared) {
    return new KeyTemplate(
        declared.attribute(),
        constants.of(declared.attribute()),
        isOfTable(declared),
        declared.template().pieces().stream().map(piece -> piece(declared, piece)).toList(),
        declared.escaped() ? Optional.empty() : Optional.of(unescaped(declared)));
  }

  private KeyTemplate.Unescaped unescaped(KeyTemplateDeclaration declared) {
    boolean isAlone = record.outline().sealed().isEmpty();
    return new KeyTemplate.Unescaped(ItemKeys.of(record).separators(declared.attribute()), isAlone);
  }

  private boolean isOfTable(KeyTemplateDeclaration declared) {
    return Stream.of(record.partition(), record.sort())
        .flatMap(KeySourceDeclaration::templatesOf)
        .anyMatch(template -> template.attribute().equals(declared.attribute()));
  }

  private KeyTemplate.Piece piece(KeyTemplateDeclaration declared, Template.Piece piece) {
    if (piece instanceof Template.Literal literal) {
      return new KeyTemplate.Literal(literal.text());
    }
    Template.Part part = (Template.Part) piece;
    return declared.isShard(part) ? shard(declared, part) : part(part, component(part.component()));
  }

  /** Of an index, it follows from the whole key of the table, which never changes. */
  private KeyTemplate.Shard shard(KeyTemplateDeclaration declared, Template.Part part) {
    if (!isOfTable(declared)) {
      return new KeyTemplate.Shard(
          declared.shards(),
          Optional.empty(),
          attributes(Stream.of(record.partition(), record.sort())));
    }
    Optional<KeyComponent> random = components.apply(part.component());
    return new KeyTemplate.Shard(
        declared.shards(),
        random,
        random.isPresent() ? List.of() : attributes(Stream.of(record.sort())));
  }

  private List<String> attributes(Stream<List<KeySourceDeclaration>> keys) {
    return keys.flatMap(List::stream).map(this::attribute).toList();
  }

  private String attribute(KeySourceDeclaration declared) {
    return declared instanceof KeyTemplateDeclaration template
        ? template.attribute()
        : component(((KeySourceDeclaration.OfComponent) declared).name()).component().attribute();
  }

  private static KeyTemplate.Part part(Template.Part part, KeyComponent component) {
    return new KeyTemplate.Part(
        component,
        part.digits().isPresent()
            ? Optional.of(new KeyTemplate.Width(part.digits().getAsInt(), true))
            : fixed(component.component().type()));
  }

  private static Optional<KeyTemplate.Width> fixed(ComponentType type) {
    return type instanceof ComponentType.Scalar scalar
        ? scalar.kind().width().stream()
            .mapToObj(characters -> new KeyTemplate.Width(characters, false))
            .findFirst()
        : Optional.empty();
  }

  /** The sort key that comes from {@code sources}, if there are any. */
  Optional<SortKey> sortKey(List<KeySource> partition, List<KeySource> sources, String query) {
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new SortKey(sources, query, steps(partition, sources, query)));
  }

  private List<SortPart> steps(List<KeySource> partition, List<KeySource> sources, String query) {
    List<KeyComponent> known =
        partition.stream().flatMap(source -> source.parts().stream()).toList();
    List<Step> steps =
        sources.stream()
            .flatMap(source -> source.queried().stream().map(part -> new Step(part, source)))
            .filter(step -> !known.contains(step.part()))
            .toList();
    List<String> after =
        queries.after(query, steps.stream().map(step -> step.part().component().name()).toList());
    List<SortPart> parts = new ArrayList<>();
    for (Step step : steps) {
      parts.add(
          new SortPart(
              step.part(),
              step.range(),
              MemberNames.step(step.part().component().name()),
              after.stream().skip(parts.size()).findFirst()));
    }
    return parts;
  }

  /** A component that a query narrows, and the key attribute that has it. */
  private record Step(KeyComponent part, KeySource source) {
    KeyRange range() {
      return source instanceof KeyTemplate template
          ? template.rangeOf(part)
          : part.component().type().keyRange();
    }
  }
}
