package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.ITEM_WRITER;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.RecordModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

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
    return MethodSpec.methodBuilder("toItem")
        .addJavadoc("The attributes that store {@code $L}.\n\n", origin.variable())
        .addJavadoc(
            "@throws $T if DynamoDB can't store a value: names the path of its attribute\n",
            RuntimeTypes.NOT_STORABLE)
        .addJavadoc("@throws NullPointerException if {@code $L} is null", origin.variable())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeTypes.ITEM)
        .addParameter(origin.type(), origin.variable())
        .addStatement(
            "$T.requireNonNull($L, $S)", Objects.class, origin.variable(), origin.variable())
        .addCode(chain())
        .build();
  }

  private CodeBlock chain() {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add("return new $T($L)$>$>", ITEM_WRITER, origin.components().size());
    origin.components().forEach(component -> chain.add("\n$L", put(component)));
    return chain.add("\n.item();$<$<\n").build();
  }

  private CodeBlock put(Component component) {
    return CodeBlock.of(
        "$L($S, $L$L)",
        isRequired(component) ? ".put" : ".putOptional",
        component.attribute(),
        converter(component),
        value(component));
  }

  /** An id that is not there yet is null in the record, but not in what is stored. */
  private static boolean isRequired(Component component) {
    return switch (component.presence()) {
      case REQUIRED, COLLECTION -> true;
      case NULLABLE, OPTIONAL -> component.role() != Component.Role.PLAIN;
    };
  }

  private static CodeBlock converter(Component component) {
    return Primitives.isOne(component)
        ? CodeBlock.of("")
        : CodeBlock.of("$L, ", ConverterConstants.reference(component));
  }

  private CodeBlock value(Component component) {
    return CodeBlock.of(
        "$L.$L()$L",
        origin.variable(),
        component.name(),
        component.presence() == Presence.OPTIONAL ? ".orElse(null)" : "");
  }
}
