package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.SealedTableModel;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The queries of a table and of its indexes: a method each, and a class where there is a sort key;
 * and the scans of its indexes.
 */
final class QueryMethods {
  private static final CodeBlock OF_ALL_TYPES =
      CodeBlock.of(", of all types, in the order of their sort keys");

  private final Facade facade;
  private final Optional<TableModel.Key> key;
  private final List<Index> indexes;
  private final CodeBlock order;

  private QueryMethods(
      Facade facade, Optional<TableModel.Key> key, List<Index> indexes, CodeBlock order) {
    this.order = order;
    this.facade = facade;
    this.key = key;
    this.indexes = indexes;
  }

  QueryMethods(TableModel table, Facade facade) {
    this(facade, Optional.of(table.key()), table.indexes(), ReadJavadoc.order(table.key()));
  }

  /** Those that read items of all types. */
  static List<MethodSpec> ofSealed(SealedTableModel table, Facade facade) {
    return new QueryMethods(facade, table.key(), table.indexes(), OF_ALL_TYPES).methods();
  }

  List<MethodSpec> methods() {
    Stream<MethodSpec> ofIndexes =
        indexes.stream().flatMap(index -> Stream.of(byIndex(index), scan(index)));
    return Stream.concat(key.stream().map(this::query), ofIndexes).map(facade::documented).toList();
  }

  List<TypeSpec> classes() {
    Stream<TypeSpec> ofTable =
        key.stream().flatMap(each -> queryClass(each, ReadCode.ofTable(facade)));
    Stream<TypeSpec> ofIndexes =
        indexes.stream().flatMap(index -> queryClass(index.key(), ReadCode.of(index, facade)));
    return Stream.concat(ofTable, ofIndexes).toList();
  }

  private Stream<TypeSpec> queryClass(TableModel.Key key, ReadCode read) {
    return key.steps().stream().map(sort -> QueryClass.of(sort, read, facade));
  }

  private MethodSpec query(TableModel.Key ofTable) {
    ReadCode read = ReadCode.ofTable(facade);
    return method("query", ofTable, read)
        .addJavadoc("The items of one partition (Query)$L.", order)
        .addJavadoc(ParamTags.below(KeyParameters.ofPartition(ofTable).tags()))
        .addCode(returned(ofTable, read, CodeBlock.of("queryTable(")))
        .build();
  }

  private MethodSpec byIndex(Index index) {
    ReadCode read = ReadCode.of(index, facade);
    CodeBlock call = CodeBlock.of("queryIndex($L$L, ", Quoted.of(index.name()), read.selection());
    return method(index.method(), index.key(), read)
        .addJavadoc(ReadJavadoc.ofQuery(index))
        .addCode(returned(index.key(), read, call))
        .build();
  }

  private MethodSpec scan(Index index) {
    ReadCode read = ReadCode.of(index, facade);
    return method(index.scan())
        .addJavadoc(ReadJavadoc.ofScan(index))
        .returns(read.scan())
        .addStatement("return scanIndex($L$L)", Quoted.of(index.name()), read.selection())
        .build();
  }

  private MethodSpec.Builder method(String name, TableModel.Key key, ReadCode read) {
    return method(name)
        .returns(key.steps().map(this::queryClass).orElse(read.query()))
        .addParameters(KeyParameters.ofPartition(key).specs());
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .addModifiers(Modifier.PUBLIC);
  }

  private TypeName queryClass(SortKey sort) {
    return facade.type().nestedClass(sort.query());
  }

  private CodeBlock returned(TableModel.Key key, ReadCode read, CodeBlock call) {
    CodeBlock plan = CodeBlock.of("$L$L)", call, KeyCode.query(key, facade));
    CodeBlock query =
        key.steps()
            .map(sort -> CodeBlock.of("new $T($L)", queryClass(sort), plan))
            .orElseGet(() -> read.plainQuery(plan));
    return CodeBlock.of("return $L;\n", query);
  }
}
