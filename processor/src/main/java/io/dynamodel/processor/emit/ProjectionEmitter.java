package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.ProjectionModel;
import io.dynamodel.processor.model.RecordModel;
import java.util.stream.Stream;
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
            .addMethod(fromItem(projection))
            .addMethod(ReadMethod.of(record));
    if (!projection.ofDocument()) {
      type.addType(AttributeConstants.of(record.type(), record.stored()));
    }
    return Stamp.file(record.mapper(), type.build());
  }

  private static MethodSpec fromItem(ProjectionModel projection) {
    return MapperMethods.fromItem(
        projection.record().type(),
        projection.keys().map(mapper -> CodeBlock.of("$T.parts", mapper)));
  }

  private static FieldSpec selection(ProjectionModel projection) {
    RecordModel record = projection.record();
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.SELECTION, projection.model(), record.type()),
            "SELECTION",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc(use(projection), record.type())
        .initializer(
            "$T.<$T, $T>of($L)$L",
            RuntimeTypes.SELECTION,
            projection.model(),
            record.type(),
            wholes(projection),
            parts(projection))
        .build();
  }

  private static String use(ProjectionModel projection) {
    return projection.ofDocument()
        ? "What projections with a component {@link $T} read of it (ProjectionExpression)."
        : "Makes a find, a batch get, a query or a scan read {@link $T} (ProjectionExpression).";
  }

  private static CodeBlock wholes(ProjectionModel projection) {
    Stream<CodeBlock> names =
        projection.selected().stream().map(name -> CodeBlock.of("$L", Quoted.of(name)));
    return Stream.concat(Stream.of(CodeBlock.of("$T::read", projection.record().mapper())), names)
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock parts(ProjectionModel projection) {
    return projection.parts().stream().map(ProjectionEmitter::part).collect(CodeBlock.joining(""));
  }

  private static CodeBlock part(Component component) {
    ClassName reader = ((ComponentType.Part) component.type()).reader();
    return CodeBlock.of("\n.with($L, $T.SELECTION)", Quoted.of(component.attribute()), reader);
  }
}
