package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The expression for a default, whose text has been checked against its type. */
final class LiteralCode implements ComponentType.Cases<CodeBlock> {
  private final String text;

  private LiteralCode(String text) {
    this.text = text;
  }

  static CodeBlock of(Component component) {
    return component.type().match(new LiteralCode(component.otherwise().orElseThrow()));
  }

  @Override
  public CodeBlock scalar(ComponentType.Scalar type) {
    return switch (type.kind()) {
      case STRING -> CodeBlock.of("$L", Quoted.of(text));
      case CHARACTER -> character();
      case BYTE -> CodeBlock.of("(byte) $L", text);
      case SHORT -> CodeBlock.of("(short) $L", text);
      case LONG -> CodeBlock.of("$LL", text);
      case FLOAT -> CodeBlock.of("$Lf", text);
      case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigInteger.class, Quoted.of(text));
      case BIG_DECIMAL -> CodeBlock.of("new $T($L)", BigDecimal.class, Quoted.of(text));
      default -> CodeBlock.of("$L", text);
    };
  }

  private CodeBlock character() {
    String quoted = Quoted.of(text);
    String inner = quoted.substring(1, quoted.length() - 1);
    return CodeBlock.of("'$L'", inner.equals("'") ? "\\'" : inner.equals("\\\"") ? "\"" : inner);
  }

  @Override
  public CodeBlock enumType(ComponentType.EnumType type) {
    return CodeBlock.of("$T.$L", type.javaType(), text);
  }

  @Override
  public CodeBlock converted(ComponentType.Converted type) {
    throw noDefault(type);
  }

  @Override
  public CodeBlock list(ComponentType.ListType type) {
    return empty(type);
  }

  @Override
  public CodeBlock set(ComponentType.SetType type) {
    return empty(type);
  }

  @Override
  public CodeBlock map(ComponentType.MapType type) {
    return empty(type);
  }

  @Override
  public CodeBlock document(ComponentType.Document type) {
    throw noDefault(type);
  }

  @Override
  public CodeBlock part(ComponentType.Part type) {
    throw noDefault(type);
  }

  @Override
  public CodeBlock freeForm(ComponentType.FreeForm type) {
    return empty(type);
  }

  /** An empty list, set or map. */
  static CodeBlock empty(ComponentType type) {
    ParameterizedTypeName collection = (ParameterizedTypeName) JavaTypes.of(type);
    return CodeBlock.of("$T.$Lof()", collection.rawType, JavaTypes.arguments(collection));
  }

  private static IllegalArgumentException noDefault(ComponentType type) {
    return new IllegalArgumentException(type.javaType() + " has no default");
  }
}
