package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that maps a record to attributes and back. */
public final class MapperEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public MapperEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The mapper of a document. */
  public JavaFile emit(RecordModel document) {
    return emit(document, List.of());
  }

  /** The mapper of a model, and of the items of its indexes. */
  public JavaFile emit(TableModel table) {
    return emit(table.record(), table.items());
  }

  private JavaFile emit(RecordModel origin, List<PartialItem> items) {
    TypeSpec.Builder type =
        stamp
            .classFor(origin.origin(), origin.mapper())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(MapperMethods.javadoc(origin.type()))
            .addFields(ConverterConstants.of(origin))
            .addFields(UnmappedCode.constant(origin).stream().toList())
            .addMethod(MapperMethods.constructor())
            .addMethod(WriteMethod.of(origin))
            .addMethod(MapperMethods.fromItem(origin.type(), stored(origin)))
            .addMethod(ReadMethod.of(origin))
            .addMethods(items.stream().map(ReadMethod::of).toList());
    return Stamp.file(origin.mapper(), type.build());
  }

  /** Parts of keys may have to be read from those. */
  private static CodeBlock stored(RecordModel origin) {
    CodeBlock item = CodeBlock.of("$T.of(item)", RuntimeTypes.STORED_ITEM);
    return origin
        .keys()
        .map(keys -> CodeBlock.of("$T.SCHEMA.parts($L)", keys.constants(), item))
        .orElse(item);
  }
}
