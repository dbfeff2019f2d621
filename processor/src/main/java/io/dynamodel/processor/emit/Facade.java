package io.dynamodel.processor.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.SealedTableModel;
import io.dynamodel.processor.model.TableClass;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One of the two table classes of a model: the one whose methods wait, or the one whose methods
 * give futures and publishers. The second has the same methods, and refers to the first for what
 * they do, for keys and for constants.
 */
final class Facade {
  private final TableClass table;
  private final Optional<ClassName> async;

  private Facade(TableClass table, Optional<ClassName> async) {
    this.table = table;
    this.async = async;
  }

  static Facade waiting(TableClass table) {
    return new Facade(table, Optional.empty());
  }

  static Facade async(TableClass table, ClassName async) {
    return new Facade(table, Optional.of(async));
  }

  /** The user's type. */
  ClassName model() {
    return table.model();
  }

  /** The table's name. */
  String tableName() {
    return table.table();
  }

  boolean isAsync() {
    return async.isPresent();
  }

  /** The class. */
  ClassName type() {
    return async.orElse(table.tableType());
  }

  /** What it extends. */
  TypeName base() {
    return ParameterizedTypeName.get(reading(waitingBase()), table.model(), type());
  }

  private ClassName waitingBase() {
    return table instanceof SealedTableModel
        ? RuntimeTypes.SEALED_TABLE
        : RuntimeTypes.DYNAMO_TABLE;
  }

  /** The SDK's client. */
  ClassName client() {
    return isAsync() ? RuntimeTypes.ASYNC_CLIENT : RuntimeTypes.CLIENT;
  }

  /** An update that is sent by itself. */
  ClassName updateCall() {
    return isAsync() ? RuntimeTypes.ASYNC_UPDATE_CALL : RuntimeTypes.UPDATE_CALL;
  }

  /** A class of the runtime: {@code Query} or {@code AsyncQuery}. */
  ClassName reading(ClassName type) {
    return isAsync() ? RuntimeTypes.async(type) : type;
  }

  /** What a method returns that gives one {@code result}. */
  TypeName result(TypeName result) {
    return isAsync()
        ? ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result)
        : result;
  }

  /** The key of those parts. */
  CodeBlock key(CodeBlock parts) {
    return isAsync()
        ? CodeBlock.of("$T.key($L)", table.tableType(), parts)
        : CodeBlock.of("key($L)", parts);
  }

  /** A constant that describes the model to the runtime. */
  CodeBlock constant(String name) {
    return table
        .constants()
        .map(shared -> CodeBlock.of("$T.$L", shared, name))
        .orElseGet(() -> CodeBlock.of("$L", name));
  }

  /** The method as it is, or with a reference to the waiting one in place of what that says. */
  MethodSpec documented(MethodSpec method) {
    return isAsync() ? referring(method) : method;
  }

  private MethodSpec referring(MethodSpec method) {
    CodeBlock parameters =
        method.parameters.stream()
            .map(parameter -> CodeBlock.of("$T", erased(parameter.type)))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder(method.name)
        .addJavadoc("As {@link $T#$L($L)}.", table.tableType(), method.name, parameters)
        .addAnnotations(method.annotations)
        .addModifiers(method.modifiers)
        .addTypeVariables(method.typeVariables)
        .returns(method.returnType)
        .addParameters(method.parameters)
        .varargs(method.varargs)
        .addCode(method.code)
        .build();
  }

  private static TypeName erased(TypeName type) {
    TypeName bare = type.withoutAnnotations();
    if (bare instanceof ParameterizedTypeName generic) {
      return generic.rawType;
    }
    return bare instanceof ArrayTypeName array
        ? ArrayTypeName.of(erased(array.componentType))
        : bare;
  }

  /** What the nested query class {@code name} says of itself. */
  CodeBlock documented(ClassName name, CodeBlock javadoc) {
    return isAsync() ? CodeBlock.of("As {@link $L}.", inWaiting(name)) : javadoc;
  }

  /** {@code OrderTable.OrderQuery} for {@code OrderAsyncTable.OrderQuery}. */
  private CodeBlock inWaiting(ClassName nested) {
    ClassName waiting = table.tableType();
    for (String name : nested.simpleNames().subList(1, nested.simpleNames().size())) {
      waiting = waiting.nestedClass(name);
    }
    return CodeBlock.of("$T", waiting);
  }
}
