package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.RecordModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The converters that a mapper keeps in constants: those that the runtime has no constant for. */
final class ConverterConstants {
  private ConverterConstants() {}

  static List<FieldSpec> of(RecordModel origin) {
    return origin.attributes().stream()
        .filter(ConverterConstants::hasConstant)
        .map(ConverterConstants::field)
        .toList();
  }

  /** The expression for the converter of {@code component}. */
  static CodeBlock reference(Component component) {
    return hasConstant(component)
        ? CodeBlock.of("$L", component.constant())
        : ConverterCode.of(component.type());
  }

  private static boolean hasConstant(Component component) {
    return !(component.type() instanceof ComponentType.Scalar
        || component.type() instanceof ComponentType.FreeForm
        || component.type() instanceof ComponentType.Part);
  }

  private static FieldSpec field(Component component) {
    return FieldSpec.builder(
            converterOf(component.type()),
            component.constant(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(ConverterCode.of(component.type()))
        .build();
  }

  private static ParameterizedTypeName converterOf(ComponentType type) {
    return ParameterizedTypeName.get(
        type instanceof ComponentType.Single single
            ? RuntimeTypes.converter(single.family())
            : RuntimeTypes.ATTRIBUTE_CONVERTER,
        JavaTypes.of(type));
  }
}
