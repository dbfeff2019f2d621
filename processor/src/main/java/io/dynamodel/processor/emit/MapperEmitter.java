package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.RecordModel.TemplateKeys;
import io.dynamodel.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
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
    Optional<TemplateKeys> keys = origin.keys();
    TypeSpec.Builder type =
        stamp
            .classFor(origin.origin(), origin.mapper())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(MapperMethods.javadoc(origin.type()))
            .addFields(ConverterConstants.of(origin))
            .addFields(UnmappedCode.constant(origin).stream().toList())
            .addMethod(MapperMethods.constructor())
            .addMethod(WriteMethod.of(origin))
            .addMethod(
                MapperMethods.fromItem(origin.type(), keys.map(each -> CodeBlock.of("parts"))))
            .addMethods(keys.map(MapperMethods::parts).stream().toList())
            .addMethod(ReadMethod.of(origin))
            .addMethods(items.stream().map(ReadMethod::of).toList());
    return Stamp.file(origin.mapper(), type.build());
  }
}
