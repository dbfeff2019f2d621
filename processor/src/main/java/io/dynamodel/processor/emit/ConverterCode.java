package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
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
    TypeName javaType = JavaTypes.of(element.type());
    return switch (element.presence()) {
      case NULLABLE -> of("nullable", javaType, converter);
      case OPTIONAL -> of("optional", javaType, converter);
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
    return type.family().isText() ? of(type) : of("numberText", type.javaType(), of(type));
  }

  @Override
  public CodeBlock scalar(ComponentType.Scalar type) {
    return constant(type.kind().converter());
  }

  @Override
  public CodeBlock enumType(ComponentType.EnumType type) {
    return of("enumeration", type.javaType(), CodeBlock.of("$T.values()", type.javaType()));
  }

  @Override
  public CodeBlock converted(ComponentType.Converted type) {
    CodeBlock converter = CodeBlock.of("new $T()", type.converter());
    return type.family() == Family.VALUE ? of("checked", type.javaType(), converter) : converter;
  }

  @Override
  public CodeBlock list(ComponentType.ListType type) {
    return of("list", JavaTypes.ofElement(type.element()), ofElement(type.element()));
  }

  @Override
  public CodeBlock set(ComponentType.SetType type) {
    return of("set", type.element().javaType(), of(type.element()));
  }

  @Override
  public CodeBlock map(ComponentType.MapType type) {
    return CodeBlock.of(
        "$T.<$T, $T>map($L, $L)",
        CONVERTERS,
        type.key().javaType(),
        JavaTypes.ofElement(type.value()),
        ofMapKey(type.key()),
        ofElement(type.value()));
  }

  @Override
  public CodeBlock document(ComponentType.Document type) {
    return of("document", type.javaType(), CodeBlock.of("$1T::toItem, $1T::read", type.mapper()));
  }

  @Override
  public CodeBlock part(ComponentType.Part type) {
    throw new IllegalArgumentException(type.javaType() + " has no converter");
  }

  @Override
  public CodeBlock freeForm(ComponentType.FreeForm type) {
    return constant(type.kind().converter());
  }

  /** A call of {@code method}, whose type argument javac need not infer. */
  private static CodeBlock of(String method, TypeName argument, CodeBlock arguments) {
    return CodeBlock.of("$T.<$T>$L($L)", CONVERTERS, argument, method, arguments);
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", CONVERTERS, name);
  }
}
