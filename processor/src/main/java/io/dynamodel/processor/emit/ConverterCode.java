package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
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
    return type.family().isText() ? of(type) : of("numberText", type, of(type));
  }

  @Override
  public CodeBlock scalar(ComponentType.Scalar type) {
    return constant(type.kind().converter());
  }

  @Override
  public CodeBlock enumType(ComponentType.EnumType type) {
    return of("enumeration", type, CodeBlock.of("$T.values()", type.javaType()));
  }

  @Override
  public CodeBlock converted(ComponentType.Converted type) {
    CodeBlock converter = CodeBlock.of("new $T()", type.converter());
    return type.family() == Family.VALUE ? of("checked", type, converter) : converter;
  }

  @Override
  public CodeBlock list(ComponentType.ListType type) {
    return ofCollection("list", type, ofElement(type.element()));
  }

  @Override
  public CodeBlock set(ComponentType.SetType type) {
    return ofCollection("set", type, of(type.element()));
  }

  @Override
  public CodeBlock map(ComponentType.MapType type) {
    return ofCollection(
        "map", type, CodeBlock.of("$L, $L", ofMapKey(type.key()), ofElement(type.value())));
  }

  @Override
  public CodeBlock document(ComponentType.Document type) {
    return of("document", type, CodeBlock.of("$1T::toItem, $1T::read", type.mapper()));
  }

  @Override
  public CodeBlock part(ComponentType.Part type) {
    throw new IllegalArgumentException(type.javaType() + " has no converter");
  }

  @Override
  public CodeBlock freeForm(ComponentType.FreeForm type) {
    return constant(type.kind().converter());
  }

  private static CodeBlock of(String method, ComponentType type, CodeBlock arguments) {
    return CodeBlock.of("$T.<$T>$L($L)", CONVERTERS, type.javaType(), method, arguments);
  }

  /** Where values can be null, javac infers the types: attributes do not say that they can be. */
  private static CodeBlock ofCollection(String method, ComponentType type, CodeBlock arguments) {
    ParameterizedTypeName javaType = (ParameterizedTypeName) JavaTypes.of(type);
    CodeBlock typeArguments =
        javaType.equals(type.javaType()) ? JavaTypes.arguments(javaType) : CodeBlock.of("");
    return CodeBlock.of("$T.$L$L($L)", CONVERTERS, typeArguments, method, arguments);
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", CONVERTERS, name);
  }
}
