package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.ProjectedItem;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;

/**
 * What queries and scans of a table or of an index read.
 *
 * @param query the runtime's query, with type arguments
 * @param scan the runtime's scan, with type arguments
 * @param selection the argument that says what is made of the items, with a comma before it; empty
 *     where it is the model
 */
record ReadCode(ParameterizedTypeName query, ParameterizedTypeName scan, CodeBlock selection) {

  static ReadCode ofTable(TableModel table) {
    ClassName model = table.record().type();
    return new ReadCode(
        ParameterizedTypeName.get(RuntimeTypes.QUERY, model),
        ParameterizedTypeName.get(RuntimeTypes.SCAN, model),
        CodeBlock.of(""));
  }

  static ReadCode of(Index index, TableModel table) {
    return index
        .item()
        .map(item -> of(item, table))
        .or(() -> index.projected().map(item -> of(item, table)))
        .orElseGet(() -> ofTable(table));
  }

  private static ReadCode of(PartialItem item, TableModel table) {
    return partial(
        item.type(),
        table,
        CodeBlock.of(", $T.of($T::$L)", RuntimeTypes.SELECTION, item.type(), item.reader()));
  }

  private static ReadCode of(ProjectedItem item, TableModel table) {
    return partial(item.type(), table, CodeBlock.of(", $T.SELECTION", item.projection()));
  }

  private static ReadCode partial(ClassName item, TableModel table, CodeBlock selection) {
    ClassName model = table.record().type();
    return new ReadCode(
        ParameterizedTypeName.get(RuntimeTypes.PARTIAL_QUERY, item, model),
        ParameterizedTypeName.get(RuntimeTypes.PARTIAL_SCAN, item, model),
        selection);
  }
}
