package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;
import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_WRITER;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordModel;
import io.dynamodel.processor.model.RecordModel.TemplateKeys;
import io.dynamodel.processor.model.TypeTag;
import java.util.List;

/** A mapper's {@code toItem}. */
final class WriteMethod {
  private final RecordModel origin;

  private WriteMethod(RecordModel origin) {
    this.origin = origin;
  }

  static MethodSpec of(RecordModel origin) {
    return new WriteMethod(origin).toItem();
  }

  private MethodSpec toItem() {
    return MapperMethods.toItem(origin.type(), origin.variable()).addCode(chain()).build();
  }

  private CodeBlock chain() {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add("return new $T($L)", ITEM_WRITER, size());
    origin.tag().ifPresent(tag -> chain.add("\n$L", type(tag)));
    origin.components().forEach(component -> chain.add("\n$L", put(component)));
    origin.keys().ifPresent(keys -> chain.add("\n.keys($T.SCHEMA)", keys.constants()));
    return chain.add("\n.item();\n").build();
  }

  private int size() {
    int keys = origin.keys().map(TemplateKeys::attributes).map(List::size).orElse(0);
    return origin.components().size() + keys + (origin.tag().isPresent() ? 1 : 0);
  }

  private static CodeBlock type(TypeTag tag) {
    return tag.isUsual()
        ? CodeBlock.of(".type($L)", Quoted.of(tag.name()))
        : CodeBlock.of(
            ".put($L, $T.TEXT, $L)", Quoted.of(tag.attribute()), CONVERTERS, Quoted.of(tag.name()));
  }

  private CodeBlock put(Component component) {
    CodeBlock value = CodeBlock.of("$L.$L()", origin.variable(), component.name());
    return component.role() == Component.Role.UNMAPPED
        ? UnmappedCode.write(component, origin, value)
        : CodeBlock.of(
            ".$L$L($L, $L$L$L)",
            typeArgument(component),
            method(component),
            Quoted.of(component.attribute()),
            converter(component),
            value,
            otherwise(component));
  }

  /** An id that is not there yet is null in the record, but not in what is stored. */
  private static String method(Component component) {
    return switch (component.presence()) {
      case COLLECTION -> component.type() instanceof ComponentType.SetType ? "putSet" : "put";
      case REQUIRED, OPTIONAL_PRIMITIVE, DEFAULT -> "put";
      case NULLABLE -> component.role().isKey() ? "put" : "putOptional";
      case OPTIONAL -> "putIfPresent";
    };
  }

  private static CodeBlock typeArgument(Component component) {
    return Primitives.isOne(component)
        ? CodeBlock.of("")
        : CodeBlock.of("<$T>", JavaTypes.argument(component));
  }

  private static CodeBlock converter(Component component) {
    return Primitives.isOne(component)
        ? CodeBlock.of("")
        : CodeBlock.of("$L, ", ConverterConstants.reference(component));
  }

  /** What is stored in place of null. */
  private static CodeBlock otherwise(Component component) {
    return component.presence() == Presence.DEFAULT && !Primitives.isDeclared(component)
        ? CodeBlock.of(", $L", LiteralCode.of(component))
        : CodeBlock.of("");
  }
}
