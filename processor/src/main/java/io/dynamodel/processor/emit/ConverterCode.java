package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;

/** The expression for the converter of a type, such as {@code Converters.list(Converters.TEXT)}. */
final class ConverterCode implements ComponentType.Cases<CodeBlock> {
  private static final ConverterCode CASES = new ConverterCode();

  private ConverterCode() {}

  static CodeBlock of(ComponentType type) {
    return type.match(CASES);
  }

  /** For what a list or a map holds, where null may be one of the values. */
  static CodeBlock ofElement(ComponentType type, boolean nullable) {
    return nullable ? CodeBlock.of("$T.nullable($L)", CONVERTERS, of(type)) : of(type);
  }

  /** For the keys of a map, which are always text. */
  static CodeBlock ofMapKey(ComponentType type) {
    boolean number =
        type instanceof ComponentType.Scalar scalar && scalar.kind().family() == Family.NUMBER;
    return number ? CodeBlock.of("$T.numberText($L)", CONVERTERS, of(type)) : of(type);
  }

  @Override
  public CodeBlock scalar(ComponentType.Scalar type) {
    return constant(type.kind().converter());
  }

  @Override
  public CodeBlock enumType(ComponentType.EnumType type) {
    return CodeBlock.of("$T.enumeration($T.values())", CONVERTERS, type.javaType());
  }

  @Override
  public CodeBlock list(ComponentType.ListType type) {
    return CodeBlock.of(
        "$T.list($L)", CONVERTERS, ofElement(type.element(), type.nullableElements()));
  }

  @Override
  public CodeBlock set(ComponentType.SetType type) {
    return CodeBlock.of("$T.set($L)", CONVERTERS, of(type.element()));
  }

  @Override
  public CodeBlock map(ComponentType.MapType type) {
    return CodeBlock.of(
        "$T.map($L, $L)",
        CONVERTERS,
        ofMapKey(type.key()),
        ofElement(type.value(), type.nullableValues()));
  }

  @Override
  public CodeBlock document(ComponentType.Document type) {
    return CodeBlock.of("$1T.document($2T::toItem, $2T::fromItem)", CONVERTERS, type.mapper());
  }

  @Override
  public CodeBlock freeForm(ComponentType.FreeForm type) {
    return constant(type.kind().converter());
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", CONVERTERS, name);
  }
}
