package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.TableClass;
import io.dynamodel.processor.model.TableModel;
import java.util.Optional;
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
        facade(stamp, table, Facade.waiting(table))
            .addJavadoc(javadoc(table))
            .addMethods(WithMethods.of(table))
            .addTypes(ItemRecord.of(table))
            .addType(AttributeConstants.of(table));
    table
        .constants()
        .ifPresentOrElse(
            constants -> type.addType(SchemaConstants.shared(table)),
            () -> type.addFields(SchemaConstants.of(table)));
    return Stamp.file(table.tableType(), type.build());
  }

  /** What both table classes have. */
  static TypeSpec.Builder facade(Stamp stamp, TableModel table, Facade facade) {
    QueryMethods queries = new QueryMethods(table, facade);
    TypeSpec.Builder type =
        stamp
            .classFor(table.origin(), facade.type())
            .addModifiers(Modifier.FINAL)
            .superclass(facade.base())
            .addMethods(TableConstructors.of(facade))
            .addMethods(KeyMethods.of(table, facade))
            .addMethods(RefreshMethods.of(table, facade))
            .addMethods(queries.methods())
            .addTypes(queries.classes());
    batchWritable(table).ifPresent(type::addSuperinterface);
    return type;
  }

  /** What says that a batch can write its items. */
  static Optional<TypeName> batchWritable(TableClass table) {
    return table.isBatchWritable()
        ? Optional.of(ParameterizedTypeName.get(RuntimeTypes.BATCH_WRITABLE, table.model()))
        : Optional.empty();
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
