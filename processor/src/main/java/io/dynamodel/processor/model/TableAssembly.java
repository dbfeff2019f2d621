package io.dynamodel.processor.model;

import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.Key;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import io.dynamodel.processor.model.TableModel.SortKey;
import io.dynamodel.processor.naming.MemberNames;
import java.util.Optional;

/** Puts a table's model together: refers to components where the declaration has names. */
final class TableAssembly {
  private final RecordDeclaration declaration;
  private final TableDeclaration table;
  private final RecordModel record;
  private final QueryNames queries;

  TableAssembly(RecordDeclaration declaration, RecordModel record) {
    this.declaration = declaration;
    this.table = declaration.outline().table().orElseThrow();
    this.record = record;
    this.queries = new QueryNames(declaration.outline().type());
  }

  TableModel table() {
    return new TableModel(
        record,
        declaration.outline().names().table(),
        table.name().orElse(""),
        key(),
        marked(Mark.AUTO_ID),
        table.indexes().stream().map(this::index).toList());
  }

  private Key key() {
    String query = queries.ofTable();
    return new Key(
        key(marked(Mark.PARTITION_KEY).orElseThrow()),
        marked(Mark.SORT_KEY).map(component -> sortKey(component, query)));
  }

  private Index index(IndexDeclaration index) {
    String method = index.method().orElseThrow();
    String query = queries.of(method);
    return new Index(
        index.name(),
        method,
        new Key(
            key(component(index.partition())),
            index.sort().map(this::component).map(component -> sortKey(component, query))));
  }

  private static SortKey sortKey(Component component, String query) {
    KeyRange range = component.type().keyRange();
    return new SortKey(key(component), range, MemberNames.step(component.name()), query);
  }

  private static KeyComponent key(Component component) {
    return new KeyComponent(component, component.constant());
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
