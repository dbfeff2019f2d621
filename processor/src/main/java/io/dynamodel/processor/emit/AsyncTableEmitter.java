package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import io.dynamodel.processor.model.TableClass;
import io.dynamodel.processor.model.TableModel;

/** The table class of a model that waits for nothing. */
public final class AsyncTableEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public AsyncTableEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The class {@code async} of {@code table}. */
  public JavaFile emit(TableModel table, ClassName async) {
    Facade facade = Facade.async(table, async);
    return Stamp.file(
        async, TableEmitter.facade(stamp, table, facade).addJavadoc(javadoc(table)).build());
  }

  static CodeBlock javadoc(TableClass table) {
    return CodeBlock.of(
        """
        The table $L of {@link $T}, without waiting: each method is that of {@link $T}, and gives \
        a future or a publisher.

        <p>A failure is the future's; a null argument is a {@link NullPointerException} at once.\
        """,
        UserText.code(table.table()),
        table.model(),
        table.tableType());
  }
}
