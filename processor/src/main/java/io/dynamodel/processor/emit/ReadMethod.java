package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_READER;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.PartialItem;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.TypeTag;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A mapper's {@code read}, and how it reads the items of an index. */
final class ReadMethod {
  private final RecordModel origin;

  private ReadMethod(RecordModel origin) {
    this.origin = origin;
  }

  static MethodSpec of(RecordModel origin) {
    return new ReadMethod(origin).read();
  }

  /** The method that makes the item of an index, whose constructor refuses nothing. */
  static MethodSpec of(PartialItem item) {
    return MethodSpec.methodBuilder(item.reader())
        .addModifiers(Modifier.STATIC)
        .returns(item.type())
        .addParameter(RuntimeTypes.STORED_ITEM, "item")
        .addStatement("$T in = $T.of(item)", ITEM_READER, ITEM_READER)
        .addCode("return $L;\n", new ReadMethod(item.record()).construction())
        .build();
  }

  private MethodSpec read() {
    return MapperMethods.read(origin.type())
        .addStatement("$T in = $T.of(item$L)", ITEM_READER, ITEM_READER, typeName())
        .beginControlFlow("try")
        .addCode(record())
        .nextControlFlow("catch ($T e)", Exception.class)
        .addStatement("throw in.refused(e)")
        .endControlFlow()
        .build();
  }

  private CodeBlock typeName() {
    return origin
        .tag()
        .filter(TypeTag::isUsual)
        .map(tag -> CodeBlock.of(", $L", Quoted.of(tag.name())))
        .orElseGet(() -> CodeBlock.of(""));
  }

  /** The constructor is the user's: it has to leave the key alone. */
  private CodeBlock record() {
    List<Component> keys = keys();
    if (keys.isEmpty()) {
      return CodeBlock.of("return $L;\n", construction());
    }
    String record = origin.variable();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$T $L = $L;\n", origin.type(), record, construction());
    for (Component key : keys) {
      code.addStatement("in.keeps($L, $L.$L())", name(key), record, key.name());
    }
    return code.addStatement("return $L", record).build();
  }

  private List<Component> keys() {
    return origin.components().stream().filter(each -> each.role().isKey()).toList();
  }

  private CodeBlock construction() {
    return CodeBlock.of("new $T($L)", origin.type(), CodeBlock.join(arguments(), ","));
  }

  private List<CodeBlock> arguments() {
    return origin.components().stream()
        .map(component -> CodeBlock.of("\n$L", argument(component)))
        .toList();
  }

  private CodeBlock argument(Component component) {
    return switch (component.role()) {
      case UNMAPPED -> UnmappedCode.read(origin);
      case PARTITION_KEY, SORT_KEY, KEY_PART, KEY_PART_ALONE -> key(component);
      case VERSION -> CodeBlock.of("in.getVersion($L)", name(component));
      case CREATED_AT, UPDATED_AT, COUNTER, PLAIN -> plain(component);
    };
  }

  private static CodeBlock key(Component component) {
    return Primitives.isOne(component) ? primitive(component) : read("key", component);
  }

  private static CodeBlock plain(Component component) {
    return component.type() instanceof ComponentType.Part part
        ? part(component, part)
        : attribute(component);
  }

  private static CodeBlock part(Component component, ComponentType.Part part) {
    return component.presence() == Presence.REQUIRED
        ? part("part", component, part)
        : optional(component, part("findPart", component, part));
  }

  private static CodeBlock part(String method, Component component, ComponentType.Part part) {
    return CodeBlock.of(
        "in.<$T>$L($L, $T::read)", part.javaType(), method, name(component), part.reader());
  }

  private static CodeBlock optional(Component component, CodeBlock found) {
    return component.presence() == Presence.OPTIONAL
        ? CodeBlock.of(
            "$T.<$T>ofNullable($L)", Optional.class, JavaTypes.argument(component), found)
        : found;
  }

  private static CodeBlock attribute(Component component) {
    return switch (component.presence()) {
      case REQUIRED -> Primitives.isOne(component) ? primitive(component) : read("get", component);
      case NULLABLE, OPTIONAL -> optional(component, read("find", component));
      case OPTIONAL_PRIMITIVE ->
          CodeBlock.of("in.$L($L)", Primitives.finder(component), name(component));
      case COLLECTION -> readOr(component, LiteralCode.empty(component.type()));
      case DEFAULT ->
          Primitives.isOne(component)
              ? primitive(component)
              : readOr(component, LiteralCode.of(component));
    };
  }

  private static CodeBlock primitive(Component component) {
    CodeBlock otherwise =
        component.presence() == Presence.DEFAULT
            ? CodeBlock.of(", $L", LiteralCode.of(component))
            : CodeBlock.of("");
    return CodeBlock.of("in.$L($L$L)", Primitives.reader(component), name(component), otherwise);
  }

  private static String name(Component component) {
    return Quoted.of(component.attribute());
  }

  private static CodeBlock read(String method, Component component) {
    return CodeBlock.of(
        "in.<$T>$L($L, $L)",
        JavaTypes.argument(component),
        method,
        name(component),
        ConverterConstants.reference(component));
  }

  private static CodeBlock readOr(Component component, CodeBlock otherwise) {
    return CodeBlock.of(
        "in.<$T>find($L, $L, $L)",
        JavaTypes.argument(component),
        name(component),
        ConverterConstants.reference(component),
        otherwise);
  }
}
