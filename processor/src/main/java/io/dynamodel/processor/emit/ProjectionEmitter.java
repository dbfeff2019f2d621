package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.ProjectionModel;
import io.dynamodel.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/** The class that reads a projection from items of its model. */
public final class ProjectionEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public ProjectionEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The class of {@code projection}. */
  public JavaFile emit(ProjectionModel projection) {
    RecordModel record = projection.record();
    TypeSpec.Builder type =
        stamp
            .classFor(record.origin(), record.mapper())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "Reads {@link $T} in place of {@link $T}: only the attributes that it has.",
                record.type(),
                projection.model())
            .addField(selection(projection))
            .addFields(ConverterConstants.of(record))
            .addMethod(MapperMethods.constructor())
            .addMethod(ReadMethod.of(record))
            .addType(AttributeConstants.of(record.type(), record.attributes()));
    return Stamp.file(record.mapper(), type.build());
  }

  private static FieldSpec selection(ProjectionModel projection) {
    RecordModel record = projection.record();
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.SELECTION, projection.model(), record.type()),
            "SELECTION",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc(
            "Makes a find, a batch get, a query or a scan read {@link $T} (ProjectionExpression).",
            record.type())
        .initializer(
            "$T.of($T::fromItem, $L)", RuntimeTypes.SELECTION, record.mapper(), names(record))
        .build();
  }

  private static CodeBlock names(RecordModel record) {
    return record.attributes().stream()
        .map(component -> CodeBlock.of("$S", component.attribute()))
        .collect(CodeBlock.joining(", "));
  }
}
