package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a table object is made: by the user, and by the runtime with other options. */
final class TableConstructors {
  private final Facade facade;

  private TableConstructors(Facade facade) {
    this.facade = facade;
  }

  static List<MethodSpec> of(Facade facade) {
    TableConstructors constructors = new TableConstructors(facade);
    return List.of(
        constructors.withDynamo(),
        constructors.withDynamoAndName(),
        constructors.withClient(),
        constructors.withClientAndName(),
        constructors.withTarget());
  }

  private MethodSpec withDynamo() {
    return constructor()
        .addJavadoc("The table to which {@code dynamo} maps the name $L.", name())
        .addParameter(RuntimeTypes.DYNAMO, "dynamo")
        .addStatement("this($L(dynamo, $L))", target(), schema())
        .build();
  }

  private MethodSpec withDynamoAndName() {
    return constructor()
        .addJavadoc("The table of exactly the name {@code table}.")
        .addParameter(RuntimeTypes.DYNAMO, "dynamo")
        .addParameter(String.class, "table")
        .addStatement("this($L(dynamo, $L, table))", target(), schema())
        .build();
  }

  private MethodSpec withClient() {
    return constructor()
        .addJavadoc("The table $L, by a client that stays the caller's to close.", name())
        .addParameter(facade.client(), "client")
        .addStatement("this($T.of(client))", RuntimeTypes.DYNAMO)
        .build();
  }

  private MethodSpec withClientAndName() {
    return constructor()
        .addJavadoc("The table {@code table}, by a client that stays the caller's to close.")
        .addParameter(facade.client(), "client")
        .addParameter(String.class, "table")
        .addStatement("this($T.of(client), table)", RuntimeTypes.DYNAMO)
        .build();
  }

  private MethodSpec withTarget() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(
            ParameterizedTypeName.get(RuntimeTypes.TABLE_TARGET, facade.model()), "target")
        .addStatement("super(target, $T::new)", facade.type())
        .build();
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock target() {
    return CodeBlock.of("$T.<$T>of", RuntimeTypes.TABLE_TARGET, facade.model());
  }

  private CodeBlock schema() {
    return facade.constant(SchemaConstants.SCHEMA);
  }

  private CodeBlock name() {
    return UserText.code(facade.tableName());
  }
}
