package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.SealedModel;
import io.dynamodel.processor.model.SealedModel.Variant;
import javax.lang.model.element.Modifier;

/** The class of attributes that hold one of the records of a sealed document. */
public final class SealedPathEmitter {
  private static final String TYPE = "type";

  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public SealedPathEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The path class of {@code document}. */
  public JavaFile emit(SealedModel document) {
    TypeSpec.Builder type =
        PathClass.of(document.type(), document.origin(), stamp)
            .addField(typeAttribute(document))
            .addMethod(constructor(document))
            .addMethods(
                document.variants().stream().map(variant -> variant(document, variant)).toList());
    return Stamp.file(document.type().path(), type.build());
  }

  private static FieldSpec typeAttribute(SealedModel document) {
    TypeName attribute =
        ParameterizedTypeName.get(
            RuntimeTypes.COMPARABLE_TEXT_ATTRIBUTE,
            PathClass.model(document.origin()),
            ClassName.get(String.class));
    return FieldSpec.builder(attribute, TYPE, Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The type name, by which the records are told apart. For conditions alone.")
        .build();
  }

  private static MethodSpec constructor(SealedModel document) {
    return PathClass.constructor(document.type())
        .addStatement(
            "this.$L = new $T<>(path.child($T.NAME), $T.TEXT)",
            TYPE,
            RuntimeTypes.COMPARABLE_TEXT_ATTRIBUTE,
            RuntimeTypes.TYPE_ATTRIBUTE,
            RuntimeTypes.CONVERTERS)
        .build();
  }

  private static MethodSpec variant(SealedModel document, Variant variant) {
    return MethodSpec.methodBuilder(variant.method())
        .addJavadoc(
            "The attribute where it holds a {@link $T}, whose type name is $L.",
            variant.type(),
            UserText.code(variant.typeName()))
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(variant.path(), PathClass.model(document.origin())))
        .addCode(CodeBlock.of("return new $T<>(path());\n", variant.path()))
        .build();
  }
}
