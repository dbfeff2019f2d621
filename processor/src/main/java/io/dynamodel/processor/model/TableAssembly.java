package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.TableModel.Async;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.Key;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.model.TableModel.SortKey;
import io.dynamodel.processor.model.TableModel.SortPart;
import io.dynamodel.processor.naming.GeneratedNames;
import io.dynamodel.processor.naming.MemberNames;
import io.dynamodel.processor.naming.UniqueNames;
import java.util.ArrayList;
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

  TableAssembly(RecordDeclaration declaration, RecordModel record) {
    this.declaration = declaration;
    this.table = declaration.outline().table().orElseThrow();
    this.record = record;
    this.tableType = declaration.outline().names().table();
    this.queries = new QueryNames(declaration.outline().type(), declaration.usedNames());
    this.parameters = new Parameters(record.components());
  }

  TableModel table() {
    Key key = key();
    return new TableModel(
        record,
        tableType,
        async(),
        table.name().orElse(""),
        key,
        selection(key),
        marked(Mark.AUTO_ID),
        table.indexes().stream().map(index -> index(index, key)).toList());
  }

  private Optional<Async> async() {
    return table.async()
        ? Optional.of(
            new Async(
                declaration.outline().names().asyncTable(),
                tableType.nestedClass(queries.constants())))
        : Optional.empty();
  }

  private Key key() {
    return new Key(
        List.of(key(marked(Mark.PARTITION_KEY).orElseThrow())),
        sortKey(marked(Mark.SORT_KEY).stream().toList(), queries.ofTable()));
  }

  private static String selection(Key key) {
    UniqueNames names = new UniqueNames();
    names.reserve(key.parts().stream().map(KeyComponent::parameter).toList());
    return names.unique("selection");
  }

  private Index index(IndexDeclaration index, Key tableKey) {
    String method = index.method().orElseThrow();
    String query = queries.of(method);
    return new Index(
        index.name(),
        index.scope(),
        method,
        MemberNames.scan(method),
        new Key(
            index.isLocal()
                ? tableKey.partition()
                : keys(KeySourceDeclaration.componentsOf(index.partition())),
            sortKey(components(KeySourceDeclaration.componentsOf(index.sort())), query)),
        index.projection(),
        components(index.included()),
        index.hasOwnItem() ? Optional.of(item(index, method)) : Optional.empty(),
        index.as().map(this::projected));
  }

  private Optional<SortKey> sortKey(List<Component> components, String query) {
    List<String> after = queries.after(query, components.stream().map(Component::name).toList());
    List<SortPart> parts = new ArrayList<>();
    for (Component component : components) {
      parts.add(
          new SortPart(
              key(component),
              component.type().keyRange(),
              MemberNames.step(component.name()),
              after.stream().skip(parts.size()).findFirst()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new SortKey(query, parts));
  }

  private PartialItem item(IndexDeclaration index, String method) {
    List<Component> held =
        record.attributes().stream()
            .filter(
                component ->
                    component.role().isKey()
                        || index.hasKey(component.name())
                        || index.included().contains(component.name()))
            .toList();
    return PartialItems.of(
        record.origin(), tableType.nestedClass(queries.ofItem(method)), held, parameters);
  }

  private ProjectedItem projected(ItemProjection as) {
    ClassName type = (ClassName) as.type();
    return new ProjectedItem(
        type,
        GeneratedNames.of(type).projection(),
        declaration.components().stream()
            .filter(component -> component.role().isKey())
            .map(ComponentDeclaration::name)
            .allMatch(as.components()::contains),
        as.suppressed());
  }

  private List<KeyComponent> keys(List<String> names) {
    return components(names).stream().map(this::key).toList();
  }

  private KeyComponent key(Component component) {
    return new KeyComponent(component, component.constant(), parameters.of(component));
  }

  private List<Component> components(List<String> names) {
    return names.stream().map(this::component).toList();
  }

  private Component component(String name) {
    return record.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Component> marked(Mark mark) {
    return declaration.components().stream()
        .filter(component -> component.has(mark))
        .findFirst()
        .map(component -> component(component.name()));
  }
}
