package io.dynamodel.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Storage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Java types of values, with the nullness of what lists and maps hold. */
final class JavaTypes implements ComponentType.Cases<TypeName> {
  private static final JavaTypes CASES = new JavaTypes();
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private JavaTypes() {}

  static TypeName of(ComponentType type) {
    return type.match(CASES);
  }

  /** The type of a component's values, as a type argument. */
  static TypeName argument(Component component) {
    return of(component.type()).box();
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  /** The type of what a list or a map holds. */
  static TypeName ofElement(Storage element) {
    TypeName type = of(element.type());
    return switch (element.presence()) {
      case NULLABLE -> nullable(type);
      case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), type);
      case OPTIONAL_PRIMITIVE ->
          ClassName.get("java.util", "Optional" + Primitives.word(element.type()));
      case REQUIRED, COLLECTION, DEFAULT -> type;
    };
  }

  /** {@code <String, Integer>} of {@code Map<String, Integer>}. */
  static CodeBlock arguments(ParameterizedTypeName generic) {
    return generic.typeArguments.stream()
        .map(argument -> CodeBlock.of("$T", argument))
        .collect(CodeBlock.joining(", ", "<", ">"));
  }

  @Override
  public TypeName scalar(ComponentType.Scalar type) {
    return type.javaType();
  }

  @Override
  public TypeName enumType(ComponentType.EnumType type) {
    return type.javaType();
  }

  @Override
  public TypeName converted(ComponentType.Converted type) {
    return type.javaType();
  }

  @Override
  public TypeName list(ComponentType.ListType type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), ofElement(type.element()));
  }

  @Override
  public TypeName set(ComponentType.SetType type) {
    return type.javaType();
  }

  @Override
  public TypeName map(ComponentType.MapType type) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), of(type.key()), ofElement(type.value()));
  }

  @Override
  public TypeName document(ComponentType.Document type) {
    return type.javaType();
  }

  @Override
  public TypeName part(ComponentType.Part type) {
    return type.javaType();
  }

  @Override
  public TypeName freeForm(ComponentType.FreeForm type) {
    return type.javaType();
  }
}
