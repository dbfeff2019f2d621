package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a table object is made: by the user, and from another one with other options. */
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
        constructors.withOptions(),
        constructors.withConsistentReads(),
        constructors.withParallelRequests(),
        constructors.withListener());
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

  private MethodSpec withOptions() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(table.tableType(), "table")
        .addParameter(RuntimeTypes.TABLE_OPTIONS, "options")
        .addStatement("super(table, options)")
        .build();
  }

  private MethodSpec withConsistentReads() {
    return with("withConsistentReads")
        .addJavadoc(
            "The same table with strongly consistent reads (ConsistentRead); global indexes have"
                + " none.")
        .addStatement("return new $T(this, options().withConsistentReads())", table.tableType())
        .build();
  }

  private MethodSpec withParallelRequests() {
    return with("withParallelRequests")
        .addJavadoc(
            "The same table of which getAll, putAll, deleteAll and writeOnce have up to"
                + " {@code requests} requests under way at a time.\n\n")
        .addJavadoc("@throws IllegalArgumentException if that is less than 1")
        .addParameter(TypeName.INT, "requests")
        .addStatement(
            "return new $T(this, options().withParallelRequests(requests))", table.tableType())
        .build();
  }

  private MethodSpec withListener() {
    return with("withListener")
        .addJavadoc("The same table that reports each of its calls to {@code listener}.")
        .addParameter(RuntimeTypes.CALL_LISTENER, "listener")
        .addStatement("return new $T(this, options().withListener(listener))", table.tableType())
        .build();
  }

  private MethodSpec.Builder with(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
        .addModifiers(Modifier.PUBLIC)
        .returns(table.tableType());
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock name() {
    return UserText.code(table.table());
  }
}
