package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a table object is made: by the user, and from another with strongly consistent reads. */
final class TableConstructors {
  private final TableModel table;

  private TableConstructors(TableModel table) {
    this.table = table;
  }

  static List<MethodSpec> of(TableModel table) {
    TableConstructors constructors = new TableConstructors(table);
    return List.of(
        constructors.withDynamo(),
        constructors.withDynamoAndName(),
        constructors.withClient(),
        constructors.withClientAndName(),
        constructors.withConsistency(),
        constructors.withConsistentReads());
  }

  private MethodSpec withDynamo() {
    return constructor()
        .addJavadoc("The table to which {@code dynamo} maps the name $L.", name())
        .addParameter(RuntimeTypes.DYNAMO, "dynamo")
        .addStatement("super(dynamo, SCHEMA)")
        .build();
  }

  private MethodSpec withDynamoAndName() {
    return constructor()
        .addJavadoc("The table of exactly the name {@code table}.")
        .addParameter(RuntimeTypes.DYNAMO, "dynamo")
        .addParameter(String.class, "table")
        .addStatement("super(dynamo, SCHEMA, table)")
        .build();
  }

  private MethodSpec withClient() {
    return constructor()
        .addJavadoc("The table $L, by a client that stays the caller's to close.", name())
        .addParameter(RuntimeTypes.CLIENT, "client")
        .addStatement("this($T.of(client))", RuntimeTypes.DYNAMO)
        .build();
  }

  private MethodSpec withClientAndName() {
    return constructor()
        .addJavadoc("The table {@code table}, by a client that stays the caller's to close.")
        .addParameter(RuntimeTypes.CLIENT, "client")
        .addParameter(String.class, "table")
        .addStatement("this($T.of(client), table)", RuntimeTypes.DYNAMO)
        .build();
  }

  private MethodSpec withConsistency() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(table.tableType(), "table")
        .addParameter(RuntimeTypes.READ_CONSISTENCY, "options")
        .addStatement("super(table, options)")
        .build();
  }

  private MethodSpec withConsistentReads() {
    ClassName type = table.tableType();
    return MethodSpec.methodBuilder("withConsistentReads")
        .addJavadoc(
            "The same table with strongly consistent reads (ConsistentRead); global indexes have"
                + " none.")
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return new $T(this, options().withConsistentReads())", type)
        .build();
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock name() {
    return UserText.code(table.table());
  }
}
