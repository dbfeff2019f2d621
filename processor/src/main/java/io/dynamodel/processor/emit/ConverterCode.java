package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.Storage;
import java.util.Locale;

/** The expression for the converter of a type, such as {@code Converters.list(Converters.TEXT)}. */
final class ConverterCode implements ComponentType.Cases<CodeBlock> {
  private static final ConverterCode CASES = new ConverterCode();

  private ConverterCode() {}

  static CodeBlock of(ComponentType type) {
    return type.match(CASES);
  }

  /** For what a list or a map holds, where NULL may be stored for no value. */
  static CodeBlock ofElement(Storage element) {
    CodeBlock converter = of(element.type());
    return switch (element.presence()) {
      case NULLABLE -> CodeBlock.of("$T.nullable($L)", CONVERTERS, converter);
      case OPTIONAL -> CodeBlock.of("$T.optional($L)", CONVERTERS, converter);
      case OPTIONAL_PRIMITIVE -> CodeBlock.of("$T.OPTIONAL_$L", CONVERTERS, primitive(element));
      case REQUIRED, COLLECTION, DEFAULT -> converter;
    };
  }

  /** {@code INT}, {@code LONG} or {@code DOUBLE}. */
  private static String primitive(Storage element) {
    return Primitives.word(element.type()).toUpperCase(Locale.ROOT);
  }

  /** For the keys of a map, which are always text. */
  static CodeBlock ofMapKey(ComponentType.Single type) {
    return type.family().isText()
        ? of(type)
        : CodeBlock.of("$T.numberText($L)", CONVERTERS, of(type));
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
  public CodeBlock converted(ComponentType.Converted type) {
    return type.family() == Family.VALUE
        ? CodeBlock.of("$T.checked(new $T())", CONVERTERS, type.converter())
        : CodeBlock.of("new $T()", type.converter());
  }

  @Override
  public CodeBlock list(ComponentType.ListType type) {
    return CodeBlock.of("$T.list($L)", CONVERTERS, ofElement(type.element()));
  }

  @Override
  public CodeBlock set(ComponentType.SetType type) {
    return CodeBlock.of("$T.set($L)", CONVERTERS, of(type.element()));
  }

  @Override
  public CodeBlock map(ComponentType.MapType type) {
    return CodeBlock.of(
        "$T.map($L, $L)", CONVERTERS, ofMapKey(type.key()), ofElement(type.value()));
  }

  @Override
  public CodeBlock document(ComponentType.Document type) {
    return CodeBlock.of("$1T.document($2T::toItem, $2T::read)", CONVERTERS, type.mapper());
  }

  @Override
  public CodeBlock part(ComponentType.Part type) {
    throw new IllegalArgumentException(type.javaType() + " has no converter");
  }

  @Override
  public CodeBlock freeForm(ComponentType.FreeForm type) {
    return constant(type.kind().converter());
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", CONVERTERS, name);
  }
}
