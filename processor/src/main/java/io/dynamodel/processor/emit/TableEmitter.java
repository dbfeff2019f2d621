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
    TypeSpec.Builder type =
        facade(stamp, Facade.waiting(table))
            .addJavadoc(javadoc(table))
            .addMethods(NewIdMethod.of(table))
            .addTypes(ItemClass.of(table))
            .addType(AttributeConstants.of(table));
    table
        .constants()
        .ifPresentOrElse(
            constants -> type.addType(SchemaConstants.shared(table, constants)),
            () -> type.addFields(SchemaConstants.of(table)));
    return Stamp.file(table.tableType(), type.build());
  }

  /** What both table classes have. */
  static TypeSpec.Builder facade(Stamp stamp, Facade facade) {
    TableModel table = facade.table();
    QueryMethods queries = new QueryMethods(facade);
    TypeSpec.Builder type =
        stamp
            .classFor(table.origin(), facade.type())
            .addModifiers(Modifier.FINAL)
            .superclass(facade.base())
            .addMethods(TableConstructors.of(facade))
            .addMethods(KeyMethods.of(facade))
            .addMethods(RefreshMethods.of(facade))
            .addMethods(queries.methods())
            .addTypes(queries.classes());
    if (!table.isVersioned()) {
      type.addSuperinterface(
          ParameterizedTypeName.get(RuntimeTypes.BATCH_WRITABLE, table.record().type()));
    }
    return type;
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
