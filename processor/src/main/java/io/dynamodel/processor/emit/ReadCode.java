package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.ProjectedItem;
import io.dynamodel.processor.model.TableModel.Index;
import java.util.ArrayList;
import java.util.List;

/**
 * What queries and scans of a table or of an index read.
 *
 * @param facade the table class that reads
 * @param isPartial whether it is an index that does not hold all attributes
 * @param types what is read; of a partial index, and the model
 * @param selection the argument that says what is made of the items, with a comma before it; empty
 *     where it is the model
 */
record ReadCode(Facade facade, boolean isPartial, List<ClassName> types, CodeBlock selection) {
  ReadCode {
    types = List.copyOf(types);
  }

  static ReadCode ofTable(Facade facade) {
    return new ReadCode(facade, false, List.of(facade.model()), CodeBlock.of(""));
  }

  static ReadCode of(Index index, Facade facade) {
    return index
        .item()
        .map(item -> of(item, facade))
        .or(() -> index.projected().map(item -> of(item, facade)))
        .orElseGet(() -> ofTable(facade));
  }

  private static ReadCode of(PartialItem item, Facade facade) {
    return partial(
        item.type(),
        facade,
        CodeBlock.of(
            ", $T.<$T, $T>of($T::$L)",
            RuntimeTypes.SELECTION,
            facade.model(),
            item.type(),
            item.mapper(),
            item.reader()));
  }

  private static ReadCode of(ProjectedItem item, Facade facade) {
    return partial(item.type(), facade, CodeBlock.of(", $T.SELECTION", item.projection()));
  }

  private static ReadCode partial(ClassName item, Facade facade, CodeBlock selection) {
    return new ReadCode(facade, true, List.of(item, facade.model()), selection);
  }

  /** What a query asks: {@code QueryPlan<Event>}. */
  TypeName plan() {
    return ParameterizedTypeName.get(RuntimeTypes.QUERY_PLAN, types.get(0));
  }

  /** The query that users name: {@code Query<Event>}. */
  TypeName query() {
    return typed(isPartial ? RuntimeTypes.PARTIAL_QUERY : RuntimeTypes.QUERY, types);
  }

  /** What a query class extends: {@code QueryBase<Event, EventQuery>}. */
  TypeName queryBase(ClassName queryClass) {
    List<ClassName> arguments = new ArrayList<>(types);
    arguments.add(queryClass);
    return typed(isPartial ? RuntimeTypes.PARTIAL_QUERY_BASE : RuntimeTypes.QUERY_BASE, arguments);
  }

  /** A query that needs no class of its own. */
  CodeBlock plainQuery(CodeBlock plan) {
    return CodeBlock.of("$L($L)", isPartial ? "partialQueryOf" : "queryOf", plan);
  }

  /** The scan that users name: {@code Scan<Event>}. */
  TypeName scan() {
    return typed(isPartial ? RuntimeTypes.PARTIAL_SCAN : RuntimeTypes.SCAN, types);
  }

  private TypeName typed(ClassName type, List<ClassName> arguments) {
    return ParameterizedTypeName.get(facade.reading(type), arguments.toArray(TypeName[]::new));
  }
}
