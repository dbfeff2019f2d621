package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_READER;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.RecordModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A mapper's {@code fromItem}. */
final class ReadMethod {
  private final RecordModel origin;

  private ReadMethod(RecordModel origin) {
    this.origin = origin;
  }

  static MethodSpec of(RecordModel origin) {
    return new ReadMethod(origin).fromItem();
  }

  private MethodSpec fromItem() {
    return MethodSpec.methodBuilder("fromItem")
        .addJavadoc("The {@link $T} that {@code item} stores.\n\n", origin.type())
        .addJavadoc(
            "@throws $T if it stores none: names the path of the attribute that is missing or"
                + " wrong\n",
            RuntimeTypes.NOT_READABLE)
        .addJavadoc("@throws NullPointerException if {@code item} is null")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(origin.type())
        .addParameter(RuntimeTypes.ITEM, "item")
        .addCode(construction())
        .build();
  }

  private CodeBlock construction() {
    return CodeBlock.builder()
        .add("return $T.read(item, in -> new $T(", ITEM_READER, origin.type())
        .add("$>$>$L$<$<", CodeBlock.join(arguments(), ","))
        .add("));\n")
        .build();
  }

  private List<CodeBlock> arguments() {
    return origin.components().stream()
        .map(component -> CodeBlock.of("\n$L", argument(component)))
        .toList();
  }

  private CodeBlock argument(Component component) {
    if (Primitives.isOne(component)) {
      return CodeBlock.of("in.$L($S)", Primitives.reader(component), component.attribute());
    }
    if (component.role() != Component.Role.PLAIN) {
      return read("key", component);
    }
    return switch (component.presence()) {
      case REQUIRED -> read("get", component);
      case NULLABLE -> read("find", component);
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, read("find", component));
      case COLLECTION -> readCollection(component);
    };
  }

  private static CodeBlock read(String method, Component component) {
    return CodeBlock.of(
        "in.$L($S, $L)", method, component.attribute(), ConverterConstants.reference(component));
  }

  private static CodeBlock readCollection(Component component) {
    return CodeBlock.of(
        "in.find($S, $L, $T.of())",
        component.attribute(),
        ConverterConstants.reference(component),
        collection(component));
  }

  private static ClassName collection(Component component) {
    return ((ParameterizedTypeName) component.type().javaType()).rawType;
  }
}
