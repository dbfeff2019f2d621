package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.QUERY;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.Index;
import io.dynamodel.processor.model.TableModel.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The queries of a table and of its indexes: a method each, and a class where there is a sort key.
 */
final class QueryMethods {
  private final TableModel table;
  private final TypeName plainQuery;

  QueryMethods(TableModel table) {
    this.table = table;
    this.plainQuery = ParameterizedTypeName.get(QUERY, table.record().type());
  }

  List<MethodSpec> methods() {
    return Stream.concat(Stream.of(query()), table.indexes().stream().map(this::byIndex)).toList();
  }

  List<TypeSpec> classes() {
    Stream<TableModel.Key> keys =
        Stream.concat(Stream.of(table.key()), table.indexes().stream().map(Index::key));
    return keys.map(TableModel.Key::sort)
        .flatMap(Optional::stream)
        .map(sort -> QueryClass.of(sort, table))
        .toList();
  }

  private MethodSpec query() {
    return method("query", table.key())
        .addJavadoc("The items of one partition (Query)")
        .addJavadoc(order(table.key()))
        .addCode(returned(table.key(), CodeBlock.of("queryTable(")))
        .build();
  }

  private MethodSpec byIndex(Index index) {
    return method(index.method(), index.key())
        .addJavadoc(
            "The items of one partition of the index $L (Query)", UserText.code(index.name()))
        .addJavadoc(order(index.key()))
        .addJavadoc(
            "\n\n"
                + "@throws IllegalArgumentException on a table with strongly consistent reads,"
                + " which no global index has")
        .addCode(returned(index.key(), CodeBlock.of("queryIndex($S, ", index.name())))
        .build();
  }

  private MethodSpec.Builder method(String name, TableModel.Key key) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(key.sort().map(this::queryClass).orElse(plainQuery))
        .addParameters(KeyParameters.ofPartition(key).specs());
  }

  private TypeName queryClass(SortKey sort) {
    return table.tableType().nestedClass(sort.query());
  }

  private CodeBlock returned(TableModel.Key key, CodeBlock call) {
    CodeBlock query = CodeBlock.of("$L$L)", call, KeyParameters.ofPartition(key).parts());
    return key.sort()
        .map(sort -> CodeBlock.of("return new $T($L);\n", queryClass(sort), query))
        .orElse(CodeBlock.of("return $L;\n", query));
  }

  private static CodeBlock order(TableModel.Key key) {
    return key.sort()
        .map(sort -> CodeBlock.of(" in the order of {@code $L}.", name(sort)))
        .orElse(CodeBlock.of("."));
  }

  private static String name(SortKey sort) {
    return sort.key().component().name();
  }
}
