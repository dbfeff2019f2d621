package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/** The class that maps a record to attributes and back. */
public final class MapperEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public MapperEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The mapper of {@code origin}. */
  public JavaFile emit(RecordModel origin) {
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
            .addMethod(ReadMethod.of(origin));
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
