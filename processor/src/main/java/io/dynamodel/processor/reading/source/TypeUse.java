package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.ConvertWith;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type as it stands in a component's declaration, alone or inside another.
 *
 * @param converter the {@code @ConvertWith} that is for it
 */
public record TypeUse(TypeMirror mirror, Optional<AnnotationUse> converter) {
  private static final String NULLABLE = "Nullable";

  public TypeUse(TypeMirror mirror) {
    this(mirror, AnnotationUse.on(mirror, ConvertWith.class));
  }

  /** Whether one of the annotations of the type itself is called {@code Nullable}. */
  public boolean isNullable() {
    return AnnotationUse.all(mirror).anyMatch(use -> use.simpleName().equals(NULLABLE));
  }

  public boolean isPrimitive() {
    return mirror.getKind().isPrimitive();
  }

  /** The class or interface that it is. */
  public Optional<TypeElement> element() {
    return mirror instanceof DeclaredType declared && mirror.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  /** The qualified name of the class or interface that it is. */
  public Optional<String> qualifiedName() {
    return element().map(element -> element.getQualifiedName().toString());
  }

  public boolean is(Class<?> type) {
    return qualifiedName().filter(type.getName()::equals).isPresent();
  }

  /** Its type arguments; empty for a raw type too. */
  public List<TypeUse> arguments() {
    return mirror instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().map(TypeUse::new).toList()
        : List.of();
  }

  /** What it holds that has one type argument, with its own converter or the one given for both. */
  public TypeUse content() {
    TypeUse content = arguments().get(0);
    return new TypeUse(content.mirror, content.converter.or(() -> converter));
  }

  /** The type of the elements, if it is an array. */
  public Optional<TypeUse> arrayElement() {
    return mirror instanceof ArrayType array
        ? Optional.of(new TypeUse(array.getComponentType()))
        : Optional.empty();
  }

  /** The type without annotations. */
  public TypeName name() {
    return TypeName.get(mirror);
  }

  /** The type without annotations, boxed if it is primitive. */
  public TypeName boxedName() {
    return isPrimitive() ? name().box() : name();
  }

  /** The class or interface without its type arguments. */
  Optional<ClassName> className() {
    return element().map(ClassName::get);
  }
}
