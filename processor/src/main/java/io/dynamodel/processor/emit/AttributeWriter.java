package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.CONVERTERS;
import static io.dynamodel.processor.emit.RuntimeTypes.LIST_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.MAP_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.OPTIONAL_FREE_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.SET_ATTRIBUTE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Storage;
import java.util.List;

/** Types and creates the attribute of a component, and of what its lists and maps hold. */
final class AttributeWriter implements ComponentType.Cases<AttributeCode> {
  private final TypeName model;
  private final AttributeKind kind;
  private final CodeBlock path;
  private final int depth;

  private AttributeWriter(TypeName model, AttributeKind kind, CodeBlock path, int depth) {
    this.model = model;
    this.kind = kind;
    this.path = path;
    this.depth = depth;
  }

  /** The attribute of {@code component} of {@code model}, whose path is what {@code path} says. */
  static AttributeCode of(Component component, TypeName model, CodeBlock path) {
    AttributeWriter writer = new AttributeWriter(model, AttributeKind.of(component), path, 0);
    return component.type().match(writer);
  }

  @Override
  public AttributeCode scalar(ComponentType.Scalar type) {
    return converted(kind.type(type.family()), type);
  }

  @Override
  public AttributeCode enumType(ComponentType.EnumType type) {
    return converted(kind.type(type.family()), type);
  }

  @Override
  public AttributeCode converted(ComponentType.Converted type) {
    return converted(kind.type(type.family()), type);
  }

  @Override
  public AttributeCode set(ComponentType.SetType type) {
    return converted(SET_ATTRIBUTE, type.element());
  }

  @Override
  public AttributeCode list(ComponentType.ListType type) {
    CodeBlock converter = ConverterCode.ofElement(type.element());
    Element element = element("element", type.element().type());
    return new AttributeCode(
        typed(LIST_ATTRIBUTE, valueType(type.element()), element.type()),
        created(LIST_ATTRIBUTE, path, converter, element.maker()));
  }

  @Override
  public AttributeCode map(ComponentType.MapType type) {
    CodeBlock key = ConverterCode.ofMapKey(type.key());
    CodeBlock converter = ConverterCode.ofElement(type.value());
    Element entry = element("entry", type.value().type());
    return new AttributeCode(
        typed(MAP_ATTRIBUTE, type.key().javaType(), valueType(type.value()), entry.type()),
        created(MAP_ATTRIBUTE, path, key, converter, entry.maker()));
  }

  @Override
  public AttributeCode document(ComponentType.Document type) {
    ClassName pathClass = kind == AttributeKind.REMOVABLE ? type.optionalPath() : type.path();
    TypeName attribute = typed(pathClass);
    return new AttributeCode(attribute, CodeBlock.of("new $T($L)", attribute, path));
  }

  @Override
  public AttributeCode part(ComponentType.Part type) {
    return document(type.document());
  }

  @Override
  public AttributeCode freeForm(ComponentType.FreeForm type) {
    CodeBlock any = CodeBlock.of("$T.FREE_FORM", CONVERTERS);
    CodeBlock maker = CodeBlock.of("$T::new", OPTIONAL_FREE_ATTRIBUTE);
    TypeName free = typed(OPTIONAL_FREE_ATTRIBUTE);
    return switch (type.kind()) {
      case ANY -> {
        ClassName attribute = kind.freeType();
        yield new AttributeCode(typed(attribute), created(attribute, path));
      }
      case MAP ->
          new AttributeCode(
              typed(MAP_ATTRIBUTE, ClassName.get(String.class), TypeName.OBJECT, free),
              created(MAP_ATTRIBUTE, path, CodeBlock.of("$T.TEXT", CONVERTERS), any, maker));
      case LIST ->
          new AttributeCode(
              typed(LIST_ATTRIBUTE, TypeName.OBJECT, free),
              created(LIST_ATTRIBUTE, path, any, maker));
    };
  }

  /** Most attributes: their types stand there, since to infer them takes javac much of its time. */
  private AttributeCode converted(ClassName attribute, ComponentType type) {
    TypeName typed = typed(attribute, type.javaType());
    return new AttributeCode(
        typed, CodeBlock.of("new $T($L, $L)", typed, path, ConverterCode.of(type)));
  }

  /** What the values of an attribute are: those that can be null are not said to be. */
  private static TypeName valueType(Storage element) {
    return switch (element.presence()) {
      case OPTIONAL, OPTIONAL_PRIMITIVE -> JavaTypes.ofElement(element);
      case REQUIRED, NULLABLE, COLLECTION, DEFAULT -> element.type().javaType();
    };
  }

  private record Element(TypeName type, CodeBlock maker) {}

  /** What a list or a map holds, and the function that makes its attribute from its path. */
  private Element element(String name, ComponentType type) {
    if (type instanceof ComponentType.Single single) {
      ClassName attribute = AttributeKind.REMOVABLE.type(single.family());
      return new Element(
          typed(attribute, single.javaType()),
          CodeBlock.of(
              "$T.<$T, $T>elements($L)",
              attribute,
              model,
              single.javaType(),
              ConverterCode.of(single)));
    }
    String parameter = depth == 0 ? name : name + (depth + 1);
    AttributeCode element = type.match(below(CodeBlock.of("$L", parameter)));
    return new Element(element.type(), maker(type, parameter, element));
  }

  private AttributeWriter below(CodeBlock elementPath) {
    return new AttributeWriter(model, AttributeKind.REMOVABLE, elementPath, depth + 1);
  }

  private static CodeBlock maker(ComponentType type, String parameter, AttributeCode element) {
    return type instanceof ComponentType.Document document
        ? CodeBlock.of("$T::new", document.optionalPath())
        : CodeBlock.of("$L -> $L", parameter, element.creation());
  }

  private TypeName typed(ClassName attribute, TypeName... arguments) {
    TypeName[] all = new TypeName[arguments.length + 1];
    all[0] = model;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return ParameterizedTypeName.get(attribute, all);
  }

  private static CodeBlock created(ClassName attribute, CodeBlock... arguments) {
    return CodeBlock.of("new $T<>($L)", attribute, CodeBlock.join(List.of(arguments), ", "));
  }
}
