package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.dynamodel.processor.model.SealedTableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The table classes of a sealed model: one for the items of all its types. */
public final class SealedTableEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public SealedTableEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The class that waits. */
  public JavaFile emit(SealedTableModel table) {
    TypeSpec type =
        facade(table, Facade.waiting(table))
            .addJavadoc(javadoc(table))
            .addMethods(keys(table))
            .addType(AttributeConstants.of(table.model(), table.common()))
            .addType(schema(table))
            .build();
    return Stamp.file(table.tableType(), type);
  }

  /** The class {@code async} that waits for nothing. */
  public JavaFile emit(SealedTableModel table, ClassName async) {
    TypeSpec type =
        facade(table, Facade.async(table, async))
            .addJavadoc(AsyncTableEmitter.javadoc(table))
            .build();
    return Stamp.file(async, type);
  }

  private TypeSpec.Builder facade(SealedTableModel table, Facade facade) {
    TypeSpec.Builder type =
        stamp
            .classFor(table.origin(), facade.type())
            .addModifiers(Modifier.FINAL)
            .superclass(facade.base())
            .addMethods(TableConstructors.of(facade))
            .addMethods(QueryMethods.ofSealed(table, facade));
    TableEmitter.batchWritable(table).ifPresent(type::addSuperinterface);
    return type;
  }

  private static CodeBlock javadoc(SealedTableModel table) {
    CodeBlock types =
        table.types().stream()
            .map(type -> CodeBlock.of("{@link $T}", type.model()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        """
        The table $L of all types of {@link $T}: $L. Each has a table class of its own as well.

        <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a {@link \
        NullPointerException}, and a key that DynamoDB can't have is an {@link $T}, before \
        anything is sent.\
        """,
        UserText.code(table.table()),
        table.model(),
        types,
        RuntimeTypes.NOT_STORABLE);
  }

  private static List<MethodSpec> keys(SealedTableModel table) {
    TypeName key =
        ParameterizedTypeName.get(RuntimeTypes.KEY, WildcardTypeName.subtypeOf(table.model()));
    ClassName constants = table.constants().orElseThrow();
    return List.of(
        KeyMethods.keyOf(
            key, CodeBlock.of("<$T>typedKeyOf($T.SCHEMA, item)", table.model(), constants)),
        KeyMethods.decodeKey(
            key, CodeBlock.of("<$T>decodeTyped($T.SCHEMA, text)", table.model(), constants)));
  }

  private static TypeSpec schema(SealedTableModel table) {
    Modifier[] modifiers = {Modifier.STATIC, Modifier.FINAL};
    KeyConstants keys = new KeyConstants(Optional.empty(), modifiers);
    Stream<FieldSpec> ofKeys =
        keys.of(
            Stream.concat(
                table.key().stream(), table.indexes().stream().map(index -> index.key())));
    FieldSpec schema = SchemaConstants.schema(table, sealed(table), modifiers);
    return SchemaConstants.type(table, Stream.concat(ofKeys, Stream.of(schema)).toList());
  }

  private static CodeBlock sealed(SealedTableModel table) {
    CodeBlock types =
        table.types().stream()
            .map(type -> CodeBlock.of(",\n$T.SCHEMA", type.constants().orElseThrow()))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "$T.<$T>sealed(\n$L,\n$T.class$L)",
        RuntimeTypes.TABLE_SCHEMA,
        table.model(),
        Quoted.of(table.table()),
        table.model(),
        types);
  }
}
