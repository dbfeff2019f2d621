package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.RecordModel.TemplateKeys;
import io.dynamodel.processor.model.TableModel.BesideKey;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.Key;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.naming.ConstantNames;
import io.dynamodel.processor.naming.GeneratedNames;
import io.dynamodel.processor.naming.MemberNames;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.List;
import java.util.Optional;

/** Puts a table's model together: refers to components where the declaration has names. */
final class TableAssembly {
  private final RecordDeclaration declaration;
  private final TableDeclaration table;
  private final RecordModel record;
  private final ClassName tableType;
  private final QueryNames queries;
  private final Parameters parameters;
  private final KeyAssembly keys;

  TableAssembly(RecordDeclaration declaration, RecordModel record, ConstantNames constants) {
    this.declaration = declaration;
    this.table = declaration.outline().table().orElseThrow();
    this.record = record;
    this.tableType = declaration.outline().names().table();
    this.queries = new QueryNames(declaration.outline().type(), declaration.usedNames());
    this.parameters = new Parameters(record.components());
    this.keys = new KeyAssembly(declaration, this::keyComponent, queries, constants);
  }

  TableModel table() {
    Key key = key();
    Optional<ClassName> constants = constants();
    List<Index> indexes = table.indexes().stream().map(index -> index(index, key)).toList();
    TableModel model =
        new TableModel(
            record,
            tableType,
            table.async()
                ? Optional.of(declaration.outline().names().asyncTable())
                : Optional.empty(),
            constants,
            table.name().orElse(""),
            key,
            parameters(key),
            marked(Mark.AUTO_ID),
            uniques(),
            declaration.outline().sealed().map(TableAssembly::constants),
            ItemKeys.of(declaration).mixedParts(),
            indexes);
    return model.withRecord(record.withKeys(templateKeys(model)));
  }

  /** Others use them where there is another table class, or a mapper that fills keys. */
  private Optional<ClassName> constants() {
    return table.async() || table.hasTemplate() || declaration.outline().sealed().isPresent()
        ? Optional.of(tableType.nestedClass(queries.constants()))
        : Optional.empty();
  }

  /** The class with the constants of a sealed model. */
  static ClassName constants(ClassName sealed) {
    return GeneratedNames.of(sealed).table().nestedClass("Schema");
  }

  private List<UniqueModel> uniques() {
    return declaration.components().stream()
        .flatMap(component -> component.unique().map(unique -> unique(component, unique)).stream())
        .toList();
  }

  private UniqueModel unique(ComponentDeclaration component, UniqueDeclaration unique) {
    String type = declaration.typeName().map(name -> name + "#").orElse("");
    return new UniqueModel(
        unique.name().orElse(type + component.attribute()),
        component(component.name()),
        unique.scope().stream().map(this::component).toList());
  }

  private static Optional<TemplateKeys> templateKeys(TableModel model) {
    List<String> attributes = model.templates().stream().map(KeyTemplate::attribute).toList();
    return attributes.isEmpty()
        ? Optional.empty()
        : Optional.of(new TemplateKeys(model.constants().orElseThrow(), attributes));
  }

  private Key key() {
    return key(keys.sources(declaration.partition()), declaration.sort(), queries.ofTable());
  }

  private Key key(List<KeySource> partition, List<KeySourceDeclaration> sort, String query) {
    return new Key(partition, keys.sortKey(partition, keys.sources(sort), query));
  }

  private static BesideKey parameters(Key key) {
    UniqueNames names = new UniqueNames();
    names.reserve(key.parts().stream().map(KeyComponent::parameter).toList());
    return new BesideKey(names.unique("selection"), names.unique("sort"));
  }

  private Index index(IndexDeclaration index, Key tableKey) {
    String method = index.method().orElseThrow();
    String query = queries.of(method);
    List<KeySource> partition =
        index.isLocal() ? tableKey.partition() : keys.sources(index.partition());
    Key key = key(partition, index.sort(), query);
    return new Index(
        index.name(),
        index.scope(),
        method,
        MemberNames.scan(method),
        key,
        index.projection(),
        index.included().stream().map(this::component).toList(),
        ItemKeys.of(declaration).mixedParts(index),
        index.hasOwnItem() ? Optional.of(item(index, key, method)) : Optional.empty(),
        index.as().map(this::projected));
  }

  private PartialItem item(IndexDeclaration index, Key key, String method) {
    List<Component> ofKey = key.parts().stream().map(KeyComponent::component).toList();
    List<Component> held =
        record.attributes().stream()
            .filter(
                component ->
                    component.role().isKey()
                        || ofKey.contains(component)
                        || index.included().contains(component.name()))
            .toList();
    List<Component> stored =
        held.stream()
            .filter(
                component ->
                    (component.role().isKey() && !component.role().isPart())
                        || index.hasKey(component.name())
                        || index.included().contains(component.name()))
            .toList();
    ClassName type = tableType.nestedClass(queries.ofItem(method));
    return new PartialItem(record.type(), record.partOf(type, held), stored);
  }

  private ProjectedItem projected(ItemProjection as) {
    ClassName type = (ClassName) as.type();
    return new ProjectedItem(
        type,
        GeneratedNames.of(type).projection(),
        record.components().stream()
            .filter(component -> component.role().isKey())
            .map(Component::name)
            .allMatch(as.components()::contains),
        as.suppressed());
  }

  private Component component(String name) {
    return found(name).orElseThrow();
  }

  private Optional<KeyComponent> keyComponent(String name) {
    return found(name)
        .map(
            component ->
                new KeyComponent(component, component.constant(), parameters.of(component)));
  }

  private Optional<Component> found(String name) {
    return record.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst();
  }

  private Optional<Component> marked(Mark mark) {
    return declaration.components().stream()
        .filter(component -> component.has(mark))
        .findFirst()
        .map(component -> component(component.name()));
  }
}
