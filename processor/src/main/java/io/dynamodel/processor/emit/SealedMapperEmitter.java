package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynamodel.processor.model.SealedModel;
import io.dynamodel.processor.model.SealedModel.Variant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that maps the records of a sealed document by their type names. */
public final class SealedMapperEmitter {
  private final Stamp stamp;

  /** Emits with the annotations of {@code stamp}. */
  public SealedMapperEmitter(Stamp stamp) {
    this.stamp = stamp;
  }

  /** The mapper of {@code document}. */
  public JavaFile emit(SealedModel document) {
    TypeSpec.Builder type =
        stamp
            .classFor(document.origin(), document.type().mapper())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(MapperMethods.javadoc(document.type().javaType()))
            .addMethod(MapperMethods.constructor())
            .addMethod(toItem(document))
            .addMethod(MapperMethods.fromItem(document.type().javaType()))
            .addMethod(read(document));
    return Stamp.file(document.type().mapper(), type.build());
  }

  private static MethodSpec toItem(SealedModel document) {
    String variable = document.variable();
    List<Variant> variants = document.variants();
    MethodSpec.Builder method = MapperMethods.toItem(document.type().javaType(), variable);
    for (Variant variant : variants.subList(0, variants.size() - 1)) {
      method
          .beginControlFlow(
              "if ($L instanceof $T $L)", variable, variant.type(), variant.variable())
          .addStatement("return $T.toItem($L)", variant.mapper(), variant.variable())
          .endControlFlow();
    }
    Variant last = variants.get(variants.size() - 1);
    return method
        .addStatement("return $T.toItem(($T) $L)", last.mapper(), last.type(), variable)
        .build();
  }

  private static MethodSpec read(SealedModel document) {
    CodeBlock.Builder cases = CodeBlock.builder();
    cases.add("$T type = $T.of(item);\n", String.class, RuntimeTypes.TYPE_ATTRIBUTE);
    cases.add("return switch (type) {\n");
    document
        .variants()
        .forEach(
            variant ->
                cases.add(
                    "case $L -> $T.read(item);\n",
                    Quoted.of(variant.typeName()),
                    variant.mapper()));
    cases.add(
        "default -> throw $T.unknown(type, $L);\n", RuntimeTypes.TYPE_ATTRIBUTE, names(document));
    cases.add("};\n");
    return MapperMethods.read(document.type().javaType()).addCode(cases.build()).build();
  }

  private static String names(SealedModel document) {
    return Quoted.all(document.variants().stream().map(Variant::typeName).toList());
  }
}
