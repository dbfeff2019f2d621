package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a table class tells the runtime about records of its model. */
final class ModelMethods {
  private final TableModel table;
  private final RecordModel origin;

  private ModelMethods(TableModel table) {
    this.table = table;
    this.origin = table.record();
  }

  static List<MethodSpec> of(TableModel table) {
    ModelMethods methods = new ModelMethods(table);
    return Stream.of(
            Stream.of(methods.keyOf()),
            table.role(Role.VERSION).map(methods::versionOf).stream(),
            table.autoId().map(methods::withId).stream())
        .flatMap(Function.identity())
        .toList();
  }

  private MethodSpec keyOf() {
    TypeName key = ParameterizedTypeName.get(RuntimeTypes.KEY, origin.type());
    CodeBlock parts =
        KeyParameters.of(table.key()).components().stream()
            .map(part -> accessor(part.component()))
            .collect(CodeBlock.joining(", "));
    return overriding("keyOf", key).addStatement("return key($L)", parts).build();
  }

  private MethodSpec versionOf(Component version) {
    return overriding("versionOf", TypeName.LONG)
        .addStatement("return $L", accessor(version))
        .build();
  }

  private MethodSpec withId(Component id) {
    return overriding("withId", origin.type())
        .addParameter(RuntimeTypes.ID_GENERATOR, "ids")
        .addCode("return $L != null$>$>\n", accessor(id))
        .addCode("? $L\n", origin.variable())
        .addCode(": new $T($>$>$L);$<$<$<$<\n", origin.type(), arguments(id))
        .build();
  }

  private CodeBlock arguments(Component id) {
    return origin.components().stream()
        .map(component -> component.equals(id) ? newId(id) : accessor(component))
        .map(argument -> CodeBlock.of("\n$L", argument))
        .collect(CodeBlock.joining(","));
  }

  private static CodeBlock newId(Component id) {
    boolean uuid = id.type().javaType().equals(ClassName.get(UUID.class));
    return uuid
        ? CodeBlock.of("$T.fromString(ids.next())", UUID.class)
        : CodeBlock.of("ids.next()");
  }

  private CodeBlock accessor(Component component) {
    return CodeBlock.of("$L.$L()", origin.variable(), component.name());
  }

  private MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result)
        .addParameter(origin.type(), origin.variable());
  }
}
