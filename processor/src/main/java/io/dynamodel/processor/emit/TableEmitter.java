package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** The typed table class of a model. */
public final class TableEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public TableEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The class of {@code table}. */
  public JavaFile emit(TableModel table) {
    QueryMethods queries = new QueryMethods(table);
    TypeSpec.Builder type =
        stamp
            .classFor(table.origin(), table.tableType())
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.DYNAMO_TABLE, table.record().type(), table.tableType()))
            .addJavadoc(javadoc(table))
            .addFields(SchemaConstants.of(table))
            .addMethods(TableConstructors.of(table))
            .addMethods(KeyMethods.of(table))
            .addMethods(RefreshMethods.of(table))
            .addMethods(queries.methods())
            .addMethods(NewIdMethod.of(table))
            .addTypes(queries.classes())
            .addTypes(ItemClass.of(table))
            .addType(AttributeConstants.of(table));
    if (!table.isVersioned()) {
      type.addSuperinterface(
          ParameterizedTypeName.get(RuntimeTypes.BATCH_WRITABLE, table.record().type()));
    }
    return Stamp.file(table.tableType(), type.build());
  }

  private static CodeBlock javadoc(TableModel table) {
    return CodeBlock.of(
        """
        The table $L of {@link $T}.

        <p>Immutable, cheap to make, and safe for any number of threads. A null argument is a {@link \
        NullPointerException}, and a key that DynamoDB can't have is an {@link $T}, before \
        anything is sent.\
        """,
        UserText.code(table.table()),
        table.record().type(),
        RuntimeTypes.NOT_STORABLE);
  }
}
