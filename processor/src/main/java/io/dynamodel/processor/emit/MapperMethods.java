package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.RecordModel.TemplateKeys;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the mappers of records and of sealed interfaces have in common. */
final class MapperMethods {
  private MapperMethods() {}

  static CodeBlock javadoc(ClassName type) {
    return CodeBlock.of("Maps {@link $T} to the attributes that store it and back.", type);
  }

  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  static MethodSpec.Builder toItem(ClassName type, String variable) {
    return MethodSpec.methodBuilder("toItem")
        .addJavadoc("The attributes that store {@code $L}.\n\n", variable)
        .addJavadoc(
            "@throws $T if DynamoDB can't store a value: names the path of its attribute\n",
            RuntimeTypes.NOT_STORABLE)
        .addJavadoc("@throws NullPointerException if {@code $L} is null", variable)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.ITEM)
        .addParameter(type, variable)
        .addStatement("$T.requireNonNull($L, $L)", Objects.class, variable, Quoted.of(variable));
  }

  /** The method that reads any item. */
  static MethodSpec fromItem(ClassName type) {
    return fromItem(type, Optional.empty());
  }

  /**
   * The method that reads any item.
   *
   * @param parts the method that reads parts of its key first
   */
  static MethodSpec fromItem(ClassName type, Optional<CodeBlock> parts) {
    CodeBlock item = CodeBlock.of("$T.of(item)", RuntimeTypes.STORED_ITEM);
    CodeBlock stored = parts.map(method -> CodeBlock.of("$L($L)", method, item)).orElse(item);
    return reader("fromItem", type)
        .addJavadoc("The {@link $T} that {@code item} stores.\n\n", type)
        .addJavadoc(
            "@throws $T if it stores none: names the path of the attribute that is missing or"
                + " wrong\n",
            RuntimeTypes.NOT_READABLE)
        .addJavadoc("@throws NullPointerException if {@code item} is null")
        .addParameter(RuntimeTypes.ITEM, "item")
        .addStatement("return read($L)", stored)
        .build();
  }

  /** The method that reads parts of an item from its keys. */
  static MethodSpec parts(TemplateKeys keys) {
    return MethodSpec.methodBuilder("parts")
        .addJavadoc("{@code item} with all parts of its key, for {@link #read} and projections.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.STORED_ITEM)
        .addParameter(RuntimeTypes.STORED_ITEM, "item")
        .addStatement("return $T.SCHEMA.parts(item)", keys.constants())
        .build();
  }

  /** The same of an item as the runtime has read it. */
  static MethodSpec.Builder read(ClassName type) {
    return reader("read", type)
        .addJavadoc("As {@link #fromItem}, of an item as the runtime has read it.")
        .addParameter(RuntimeTypes.STORED_ITEM, "item");
  }

  private static MethodSpec.Builder reader(String name, ClassName type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type);
  }
}
