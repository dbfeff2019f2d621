package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.QUERY;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.SortKey;
import javax.lang.model.element.Modifier;

/** The nested class of a query whose items have a sort key. */
final class QueryClass {
  private final SortKey sort;
  private final ClassName model;
  private final ClassName attributes;
  private final ParameterizedTypeName plainQuery;

  private QueryClass(SortKey sort, TableModel table) {
    this.sort = sort;
    this.model = table.record().type();
    this.attributes = AttributeConstants.name(table);
    this.plainQuery = ParameterizedTypeName.get(QUERY, model);
  }

  static TypeSpec of(SortKey sort, TableModel table) {
    return new QueryClass(sort, table).type();
  }

  private TypeSpec type() {
    return TypeSpec.classBuilder(sort.query())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(plainQuery)
        .addJavadoc("A query whose items are in the order of {@code $L}.", component().name())
        .addMethod(constructor())
        .addMethod(step())
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(plainQuery, "query")
        .addStatement("super(query)")
        .build();
  }

  private MethodSpec step() {
    KeyStepCode step = KeyStepCode.of(sort.range());
    TypeName value = component().type().javaType();
    return MethodSpec.methodBuilder(sort.step())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Starts a condition on {@code $L} (KeyConditionExpression).", component().name())
        .returns(ParameterizedTypeName.get(step.type(), value, plainQuery, plainQuery))
        .addStatement("return $L($T.$L)", step.method(), attributes, component().name())
        .build();
  }

  private Component component() {
    return sort.key().component();
  }
}
